// Carrying a cluster by keys: its grip lifts it, arrows choose its place, each step is said, and Escape puts it back.

import { fill } from "./bits.js";
import { say } from "./dom.js";
import { shorten } from "./places.js";

const STEPS = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Listen on the clusters' grips; `hands` has moving and aim. Returns `{update, end}`. */
export function createCarry(board, frame, { moving, aim, note }) {
  const { texts } = board;
  let lifted = null;

  function onClick(event) {
    const grip = event.target.closest(".head > .grip");
    if (!grip || !board.state?.may_arrange) return;
    if (lifted) drop();
    else lift(grip, Number(grip.closest("[data-cluster]").dataset.cluster));
  }

  function lift(grip, id) {
    const all = board.state.clusters.map((cluster) => cluster.id);
    const place = all.indexOf(id);
    lifted = { id, grip, place, before: all[place + 1] ?? null, start: all[place + 1] ?? null };
    note("");
    grip.setAttribute("aria-pressed", "true");
    say(grip, texts["grip-drop"]);
    board.clusters.get(id)?.node.classList.add("raised");
    tell(`${where()}. ${texts["lift-help"]}`);
  }

  /** The others in their order. */
  function row() {
    return board.state.clusters.map((cluster) => cluster.id).filter((id) => id !== lifted.id);
  }

  function where() {
    const title = shorten(board.state.clusters.find((cluster) => cluster.id === lifted.id).title);
    return fill(texts, "lift-cluster", { title, place: lifted.place + 1, of: row().length + 1 });
  }

  function show() {
    if (lifted.before === lifted.start) return aim.showCluster(null);
    const over = lifted.before ?? row().at(-1);
    const wide = board.clusters.get(over)?.node.offsetWidth >= frame.grid.clientWidth * 0.75;
    aim.showCluster({ over, mark: `${wide ? "row" : "beside"}-${lifted.before === null ? "after" : "before"}` });
    board.clusters.get(over)?.node.scrollIntoView({ block: "nearest" });
  }

  function tell(sentence) {
    show();
    board.announce(sentence);
  }

  function step(key) {
    const others = row();
    const wanted = { Home: 0, End: others.length }[key] ?? lifted.place + STEPS[key];
    lifted.place = Math.min(Math.max(wanted, 0), others.length);
    lifted.before = others[lifted.place] ?? null;
    tell(where());
  }

  function onKey(event) {
    if (!lifted || event.target !== lifted.grip) return;
    if (event.key in STEPS || event.key === "Home" || event.key === "End") step(event.key);
    else if (event.key === "Escape") cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onLeave(event) {
    if (!lifted || event.target !== lifted.grip) return;
    // Being drawn anew takes the focus away for a moment; who comes back at once had not left.
    const { grip } = lifted;
    queueMicrotask(() => lifted?.grip === grip && board.root.activeElement !== grip && cancel());
  }

  function drop() {
    const { id, before, start } = lifted;
    put();
    if (before === start) board.announce(texts["lift-cancelled"]);
    else moving.reorder(id, before);
  }

  function put() {
    const { id, grip } = lifted;
    lifted = null;
    aim.clear();
    grip.setAttribute("aria-pressed", "false");
    say(grip, texts["cluster-grip"]);
    board.clusters.get(id)?.node.classList.remove("raised");
  }

  function cancel() {
    put();
    board.announce(texts["lift-cancelled"]);
  }

  frame.node.addEventListener("click", onClick);
  frame.node.addEventListener("keydown", onKey);
  frame.node.addEventListener("focusout", onLeave);

  return {
    /** What arrived leaves the chosen place as it is; a cluster that somebody else took away is let go. */
    update() {
      if (!lifted) return;
      const all = board.state.clusters.map((cluster) => cluster.id);
      if (!all.includes(lifted.id)) {
        put();
        return void note(texts["drop-cluster-gone"]);
      }
      const others = row();
      const [chosen, home] = [lifted.before === lifted.start, all[all.indexOf(lifted.id) + 1] ?? null];
      lifted.start = home;
      if (chosen) lifted.before = home;
      else if (lifted.before !== null && !others.includes(lifted.before)) lifted.before = others[lifted.place] ?? null;
      lifted.place = lifted.before === null ? others.length : others.indexOf(lifted.before);
      show();
    },
    end: () => lifted && put(),
  };
}
