// Lifting by keys: a grip on each card lifts it, arrows choose the place, each step is said, and Escape puts it back.

import { fill } from "./bits.js";
import { say } from "./dom.js";
import { OPEN, PARKED, homeOf, idsIn, ideaOf, shorten } from "./places.js";

const NEW = "new";

/** Listen on the board's grips; `hands` has moving, selection and aim. Returns `{update, end}`. */
export function createLift(board, frame, hands) {
  const { moving, selection, aim } = hands;
  const { texts } = board;
  let lifted = null;

  function onClick(event) {
    const grip = event.target.closest("[data-idea] > .grip");
    if (!grip || !board.state?.may_arrange) return;
    const id = Number(grip.closest("[data-idea]").dataset.idea);
    if (event.shiftKey) selection.range(id);
    else if (event.ctrlKey || event.metaKey) selection.choose(id);
    else if (lifted) drop();
    else lift(grip, id);
  }

  function lift(grip, id) {
    const ids = selection.has(id) ? selection.ids() : [id];
    const home = homeOf(board.state, id);
    const all = seen(idsIn(board.state, home));
    const start = { home, before: all.slice(all.indexOf(id) + 1).find((each) => !ids.includes(each)) ?? null };
    lifted = { id, ids, grip, homes: moving.remember(ids), start, ...start };
    hands.note("");
    grip.setAttribute("aria-pressed", "true");
    say(grip, texts["grip-drop"]);
    for (const each of ids) board.cards.get(each)?.node.classList.add("raised");
    tell(`${where()}. ${texts["lift-help"]}`);
  }

  /** What the filter hides is no place that one could choose. */
  function seen(ids) {
    return ids.filter((id) => !board.cards.get(id)?.node.matches(".sifted"));
  }

  /** Every list a card may go to, in the order of the left and right arrows. */
  function rows() {
    const home = (name, title) => ({ kind: "home", home: name, title, ids: seen(idsIn(board.state, name, lifted.ids)) });
    return [
      home(OPEN, texts["open-short"]),
      ...board.state.clusters.map((cluster) => home(cluster.id, cluster.title)),
      { kind: "new", home: NEW, title: texts["place-new"], ids: [] },
      { kind: "home", home: PARKED, title: texts["parked-short"], ids: [] },
    ];
  }

  /** The list chosen now, and the place in it; where either has gone meanwhile, the nearest that is left. */
  function now() {
    const all = rows();
    const row = all.find((each) => each.home === lifted.home) ?? all[0];
    const place = row.ids.indexOf(lifted.before);
    return { all, row, place: place < 0 ? row.ids.length : place };
  }

  function target() {
    const { row, place } = now();
    return row.kind === "new" ? row : { ...row, before: row.ids[place] ?? null, rest: row.ids.slice(place) };
  }

  function where() {
    const { row, place } = now();
    const idea = lifted.ids.length > 1 ? fill(texts, "ideas", { count: lifted.ids.length }) : shorten(ideaOf(board.state, lifted.id).text);
    const exact = row.home !== NEW && row.home !== PARKED;
    return exact
      ? fill(texts, "lift-place", { idea, place: place + 1, of: row.ids.length + 1, title: row.title })
      : fill(texts, "lift-into", { idea, title: row.title });
  }

  function tell(sentence) {
    aim.show(target(), lifted.ids)?.scrollIntoView({ block: "nearest" });
    board.announce(sentence);
  }

  function step(key) {
    const { all, row, place } = now();
    const last = row.ids.length;
    const places = { ArrowUp: Math.max(place - 1, 0), ArrowDown: Math.min(place + 1, last), Home: 0, End: last };
    if (key in places) lifted.before = row.ids[places[key]] ?? null;
    else {
      const at = all.indexOf(row) + (key === "ArrowLeft" ? -1 : 1);
      const next = all[Math.min(Math.max(at, 0), all.length - 1)];
      if (next !== row) [lifted.home, lifted.before] = [next.home, next.home === lifted.start.home ? lifted.start.before : null];
    }
    tell(where());
  }

  function onKey(event) {
    if (!lifted || event.target !== lifted.grip) return;
    if (/^(Arrow|Home$|End$)/.test(event.key)) step(event.key);
    else if (event.key === "Escape") cancel(texts["lift-cancelled"]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onLeave(event) {
    if (lifted && event.target === lifted.grip) {
      // Being drawn anew takes the focus away for a moment; who comes back at once had not left.
      const { grip } = lifted;
      queueMicrotask(() => lifted?.grip === grip && board.root.activeElement !== grip && cancel(texts["lift-cancelled"]));
    }
  }

  async function drop() {
    const [{ homes, ids, id, start, home, before }, wanted] = [lifted, target()];
    put();
    if (home === start.home && before === start.before && ids.length === 1) return board.announce(texts["lift-cancelled"]);
    // Whoever sorts the new ones one by one goes on with the next; within a list the focus stays with the card.
    if (homes.get(id) === OPEN && wanted.kind === "home" && wanted.home !== OPEN) board.leaving.add(id);
    const done = await moving.drop(homes, wanted);
    if (!done) board.leaving.delete(id);
    else if (ids.length > 1) selection.clear();
  }

  function put() {
    const { grip, ids } = lifted;
    lifted = null;
    aim.clear();
    grip.setAttribute("aria-pressed", "false");
    say(grip, texts.grip);
    for (const each of ids) board.cards.get(each)?.node.classList.remove("raised");
  }

  function cancel(sentence) {
    put();
    board.announce(sentence);
  }

  frame.node.addEventListener("click", onClick);
  frame.node.addEventListener("keydown", onKey);
  frame.node.addEventListener("focusout", onLeave);

  return {
    /** What arrived leaves the chosen place as it is; a card that somebody else took is let go. */
    update() {
      if (!lifted) return;
      const { homes, ids } = lifted;
      if (ids.every((id) => homeOf(board.state, id) === homes.get(id))) return void aim.show(target(), ids);
      put();
      moving.tellLost(homes);
    },
    end: () => lifted && put(),
  };
}
