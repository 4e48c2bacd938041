// The preview of an arrangement: what goes where, under which name; a person takes all of it, a part, or nothing.

import { button, fill } from "./bits.js";
import { openDialog } from "./dialog.js";
import { el, say } from "./dom.js";
import { wordsOf } from "./places.js";

let serial = 0;

/**
 * Open the preview of `{groups, rest, note}`; returns `{update(state)}`. Who was placed meanwhile drops out; of an
 * idea that was withdrawn or put in other words nothing is shown any more.
 */
export function createPreview(board, told, { back, closed }) {
  const { texts } = board;
  const groups = told.groups.map((group) => createGroup(board, group, count));
  const rest = el("details", { class: "rest", hidden: true }, el("summary"), el("ul"));
  const take = button("", () => arrange((group) => group.chosen()), { class: "main" });
  const all = button(texts["presort-all"], () => arrange((group) => group.open()));
  const dialog = openDialog(
    board,
    { kind: "preview", labelledby: "preview-head", back, closed },
    el(
      "header",
      {},
      el("h2", { id: "preview-head", text: texts["presort-head"] }),
      el("p", { text: texts["presort-lead"] }),
      el("p", { class: "source", text: told.note ?? "", hidden: !told.note }),
    ),
    el("div", { class: "groups" }, el("div", { class: "flow" }, ...groups.map((group) => group.node), rest)),
    el("footer", { class: "row ends" }, take, all, button(texts["presort-drop"], () => dialog.close())),
  );
  let busy = false;

  async function arrange(which) {
    const wanted = groups.map((group) => group.order(which(group))).filter((group) => group.ideas.length);
    if (busy || !wanted.length) return;
    busy = true;
    const done = await board.send({ do: "arrange", groups: wanted });
    busy = false;
    if (!done) return;
    dialog.close();
    board.announce(fill(texts, "presort-done", { count: wanted.reduce((sum, group) => sum + group.ideas.length, 0) }));
  }

  function count() {
    const chosen = groups.reduce((sum, group) => sum + group.chosen().length, 0);
    say(take, fill(texts, "presort-take", { count: chosen }));
    if (chosen) take.removeAttribute("aria-disabled");
    else take.setAttribute("aria-disabled", "true");
  }

  function showRest(open) {
    const left = (told.rest ?? []).map((id) => open.get(id)).filter(Boolean);
    rest.hidden = !left.length;
    if (!left.length) return;
    say(rest.firstChild, fill(texts, "presort-rest", { count: left.length }));
    rest.lastChild.replaceChildren(...left.map((idea) => el("li", { text: idea.text, dir: "auto" })));
  }

  return {
    update(state) {
      const open = new Map(state.open.map((idea) => [idea.id, idea]));
      const words = wordsOf(state);
      for (const group of groups) group.update(open, state, words);
      showRest(open);
      count();
    },
  };
}

/** One proposed group: its name, a switch for the whole of it, a box for each idea. */
function createGroup(board, group, changed) {
  const { texts } = board;
  const number = (serial += 1);
  const whole = el("input", { type: "checkbox", role: "switch", checked: true, change: onWhole, "aria-describedby": `group-${number}` });
  const name = el("textarea", { id: `group-${number}`, rows: "1", maxlength: "500", "aria-label": texts["cluster-title"] });
  name.value = group.title;
  name.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  const known = el("p", { class: "known", dir: "auto" });
  const kind = el("p", { class: "source" });
  const subtitle = el("p", { class: "source", text: group.subtitle ?? "", hidden: !group.subtitle, dir: "auto" });
  const boxes = group.ideas.map((id) => createBox(texts, id, onBox));
  const head = el("div", { class: "head" }, kind, known, name, subtitle);
  const node = el(
    "section",
    { class: "proposal" },
    head,
    el("label", { class: "whole" }, whole, el("span", { text: texts["presort-group"] })),
    el("ul", {}, ...boxes.map((box) => box.node)),
  );
  const lent = [group.title, group.subtitle ?? ""].map((proposed) => lenderOf(proposed, group.ideas, wordsOf(board.state)));
  let into = group.cluster;

  function onWhole() {
    for (const box of boxes) box.choose(whole.checked);
    changed();
    look();
  }

  function onBox() {
    changed();
    look();
  }

  /** On is the switch while anything of the group is taken along, and half on while not all of it is. */
  function look() {
    const here = boxes.filter((box) => box.there());
    const chosen = here.filter((box) => box.chosen());
    whole.checked = chosen.length > 0;
    whole.disabled = !here.length;
    node.classList.toggle("off", !chosen.length);
    node.classList.toggle("part", chosen.length > 0 && chosen.length < here.length);
  }

  return {
    node,
    open: () => boxes.filter((box) => box.there()).map((box) => box.id),
    chosen: () => boxes.filter((box) => box.chosen()).map((box) => box.id),
    order: (ideas) => ({ cluster: into, title: into === null ? name.value : "", ideas }),
    update(open, state, words) {
      node.hidden = group.ideas.every((id) => !words.has(id));
      const [titled, said] = lent.map((lender) => node.hidden || (lender && words.get(lender.id) !== lender.words));
      if (titled && name.value === group.title) name.value = "";
      if (said) {
        say(subtitle, "");
        subtitle.hidden = true;
      }
      const home = state.clusters.find((cluster) => cluster.id === group.cluster);
      // A cluster that is gone meanwhile is made anew under its name.
      into = home ? home.id : null;
      say(known, home?.title ?? "");
      [known.hidden, name.hidden] = [!home, Boolean(home)];
      known.id = home ? `group-${number}` : "";
      name.id = home ? "" : `group-${number}`;
      head.className = `head ${home ? board.tints.get(home.id) : ""}`;
      say(kind, home ? texts["presort-into"] : texts["presort-new"]);
      for (const box of boxes) box.update(open.get(box.id), words.get(box.id));
      look();
    },
  };
}

function createBox(texts, id, changed) {
  const input = el("input", { type: "checkbox", checked: true, change: changed });
  const words = el("span", { dir: "auto" });
  const gone = el("span", { class: "source", hidden: true, text: texts["presort-gone"] });
  const node = el("li", {}, el("label", {}, input, el("span", {}, words, " ", gone)));
  return {
    id,
    node,
    there: () => !input.disabled,
    chosen: () => input.checked && !input.disabled,
    choose: (on) => {
      if (!input.disabled) input.checked = on;
    },
    update(idea, text) {
      input.disabled = !idea;
      gone.hidden = Boolean(idea);
      // One that nobody ever saw here says nothing, and neither does one that was withdrawn.
      node.hidden = !idea && (text === undefined || !words.textContent);
      say(words, idea || words.textContent ? (text ?? "") : "");
    },
  };
}

/** The idea whose own words these are, shortened or not, or null: `{id, words}`. */
function lenderOf(proposed, ids, known) {
  const start = proposed.replace(/…$/, "");
  const id = start && ids.find((each) => (proposed === start ? known.get(each) === start : known.get(each)?.startsWith(start)));
  return id ? { id, words: known.get(id) } : null;
}
