// "The same as …": choose the card that an idea is joined to from a short list that can be searched.

import { el, say } from "./dom.js";
import { wordsOf } from "./places.js";

const MOST = 40; // What nobody scrolls through is found by typing.
let serial = 0;

/** Open the list within the card `node` of the idea `id`; `back()` gets the focus home. */
export function chooseSame(board, id, { node, back }) {
  const { texts } = board;
  node.querySelector(":scope > .ask")?.remove();
  serial += 1;
  // Taken once: what arrives meanwhile does not move what a finger is about to tap. Only words that are no
  // idea's any more go.
  const cards = cardsBeside(board, id);
  let [shown, active, busy] = [[], -1, false];
  const list = el("div", { class: "options", role: "listbox", id: `join-${serial}-list`, "aria-label": texts["join-label"] });
  const none = el("p", { class: "empty", role: "status", hidden: true, text: texts["join-none"] });
  const input = el("input", {
    type: "text",
    id: `join-${serial}`,
    class: "search",
    role: "combobox",
    autocomplete: "off",
    placeholder: texts["join-search"],
    "aria-autocomplete": "list",
    "aria-expanded": "true",
    "aria-controls": list.id,
    input: () => draw(input.value),
  });
  const form = el(
    "form",
    { class: "ask joining", submit: onSubmit, keydown: onKey },
    el("label", { for: input.id, text: texts["join-label"] }),
    input,
    none,
    list,
    el("div", { class: "row" }, el("button", { type: "button", class: "quiet", text: texts.cancel, click: () => close(true) })),
  );

  function draw(query) {
    const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const fits = (card) => card.text && wanted.every((word) => card.text.toLocaleLowerCase().includes(word));
    shown = cards.filter(fits).slice(0, MOST);
    list.replaceChildren(...shown.map(createOption));
    none.hidden = shown.length > 0;
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(shown.length > 0));
    point(wanted.length && shown.length ? 0 : -1);
  }

  function createOption(card, n) {
    const about = [card.mentions, card.place].filter(Boolean).join(" · ");
    return el(
      "div",
      { class: "option", role: "option", id: `join-${serial}-${n}`, "aria-selected": "false", click: () => join(card) },
      el("span", { text: card.text, dir: "auto" }),
      " ",
      el("span", { class: "source", text: about, dir: "auto" }),
    );
  }

  function forget(state) {
    if (!form.isConnected) return void board.heard.delete(forget);
    const known = wordsOf(state);
    for (const card of cards) if (card.text !== known.get(card.id)) card.text = known.get(card.id) ?? "";
    for (const [n, card] of shown.entries()) {
      const option = list.children[n];
      say(option.firstChild, card.text || "…");
      if (!card.text) option.setAttribute("aria-disabled", "true");
    }
  }

  function point(n) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = n;
    const option = list.children[n];
    option?.setAttribute("aria-selected", "true");
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function onKey(event) {
    if (event.isComposing) return;
    const steps = { ArrowDown: (active + 1) % shown.length, ArrowUp: (Math.max(active, 0) - 1 + shown.length) % shown.length };
    if (event.key === "Escape") close(true);
    else if (event.key in steps && event.target === input && shown.length) point(steps[event.key]);
    else return;
    event.preventDefault();
  }

  function onSubmit(event) {
    event.preventDefault();
    if (shown[active]) join(shown[active]);
  }

  async function join(card) {
    if (busy || !card.text) return;
    busy = true;
    const done = await board.send({ do: "join-ideas", ideas: [id], into: card.id });
    busy = false;
    if (!done) return;
    close(node.isConnected);
    board.announce(texts.joined.replace("{text}", () => card.text));
  }

  function close(home) {
    board.heard.delete(forget);
    form.remove();
    node.classList.remove("asking");
    if (home) back();
  }

  draw("");
  node.classList.add("asking");
  node.append(form);
  board.heard.add(forget);
  input.focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });
}

/** All other cards, those that lie beside this one first. */
function cardsBeside({ state, texts }, id) {
  const places = [
    { place: texts["open-short"], ideas: state.open },
    ...state.clusters.map((cluster) => ({ place: cluster.title, ideas: cluster.ideas })),
    { place: texts["parked-short"], ideas: state.parked },
  ];
  const home = places.find(({ ideas }) => ideas.some((idea) => idea.id === id));
  return [home, ...places.filter((each) => each !== home)]
    .flatMap(({ place, ideas }) => ideas.map((idea) => ({ ...idea, place })))
    .filter((idea) => idea.id !== id);
}
