// Selecting: several cards at once, by a click with a key, by check marks, and a bar that acts on all of them.

import { ask } from "./ask.js";
import { button, fill } from "./bits.js";
import { el, say } from "./dom.js";
import { OPEN, homeOf, homesOf } from "./places.js";

const NOT_A_CARD = "button, input, textarea, select, form, label, summary, a, dialog";
const BUSY = "form, textarea, .grip[aria-pressed=true]";

/** Returns `{has, ids, within, start, choose, range, clear, active, update(state), end}`; the bar is put into the frame's panes. */
export function createSelection(board, frame, { moving }) {
  const { texts } = board;
  const chosen = new Set();
  let [choosing, anchor] = [false, null];

  const toggle = button(texts.select, () => (choosing ? clear() : start()), { class: "quiet choosing", "aria-pressed": "false" });
  const count = el("p", { class: "chosen" });
  const to = button(texts["select-move"], () => board.menu.open(to, texts["select-move"], homes()), {
    "aria-haspopup": "menu",
    "aria-expanded": "false",
  });
  const fresh = button(texts["place-new"], () => act((all) => moving.create(all, null)));
  const park = button(texts["parked-short"], () => act((all) => moving.park(all)));
  const same = button(texts["select-same"], () => act((all) => moving.join(all)));
  const hide = button(texts.hide, onHide);
  const acts = el("div", { class: "acts" }, to, fresh, park, same, hide);
  const bar = el(
    "section",
    { class: "choice", "aria-label": texts.selection, hidden: true },
    el("div", { class: "row" }, count, acts, button(texts["select-end"], () => clear(true))),
  );
  frame.node.querySelector(".panes").append(bar);
  const head = frame.node.querySelector("#open-head");
  const line = el("div", { class: "open-top" });
  head.replaceWith(line);
  line.append(head, toggle);

  /** Begin to select, with this card where one is named. */
  function start(id = null) {
    choosing = true;
    if (id === null) {
      draw();
      board.announce(texts["select-hint"]);
      return;
    }
    choose(id, true);
    board.cards.get(id)?.check.focus({ preventScroll: true });
  }

  /** End selecting; with `home` the focus goes to where it can be begun again. */
  function clear(home = false) {
    const inside = bar.contains(board.root.activeElement) || Boolean(board.root.activeElement?.closest(".pick"));
    const was = choosing || chosen.size > 0;
    chosen.clear();
    [choosing, anchor] = [false, null];
    draw();
    if (home || inside) toggle.focus({ preventScroll: true });
    if (was && home) board.announce(texts["select-none"]);
  }

  function choose(id, wanted = !chosen.has(id)) {
    if (wanted) chosen.add(id);
    else chosen.delete(id);
    anchor = id;
    changed();
  }

  /** From the card chosen last up to this one, in the board's order, as far as they are shown. */
  function range(id) {
    const all = ordered().filter((each) => !board.cards.get(each)?.node.classList.contains("sifted"));
    const ends = [all.indexOf(anchor ?? id), all.indexOf(id)].sort((a, b) => a - b);
    for (const each of all.slice(Math.max(ends[0], 0), ends[1] + 1)) chosen.add(each);
    anchor ??= id;
    changed();
  }

  function changed() {
    draw();
    board.announce(chosen.size ? fill(texts, "selected", { count: chosen.size }) : texts["select-none"]);
  }

  function draw() {
    const active = choosing || chosen.size > 0;
    frame.node.classList.toggle("selecting", active);
    toggle.setAttribute("aria-pressed", String(active));
    bar.hidden = !active;
    acts.hidden = chosen.size === 0;
    same.hidden = chosen.size < 2;
    say(count, chosen.size ? fill(texts, "selected", { count: chosen.size }) : texts["select-hint"]);
    for (const [id, card] of board.cards) {
      const on = chosen.has(id);
      if (card.check.checked !== on) card.check.checked = on;
      if (card.node.classList.contains("chosen-card") !== on) card.node.classList.toggle("chosen-card", on);
    }
  }

  function ordered() {
    return homesOf(board.state).flatMap(({ ids }) => ids);
  }

  function ids() {
    return ordered().filter((id) => chosen.has(id));
  }

  async function act(run) {
    const done = await run(ids());
    if (done) clear();
    return done;
  }

  function homes() {
    const go = (home) => act((all) => moving.place(all, { home, before: null }));
    const clusters = board.state.clusters.map((each) => ({ text: each.title, tint: board.tints.get(each.id), act: () => go(each.id) }));
    return [clusters, [{ text: texts["move-open"], act: () => go(OPEN) }]];
  }

  function onHide() {
    ask(bar, {
      label: texts["hide-label-many"],
      confirm: texts["hide-do"],
      cancel: texts.cancel,
      send: (reason) => act((all) => board.send({ do: "hide-ideas", ideas: all, reason })),
      back: () => hide.focus(),
    });
  }

  function onClick(event) {
    const card = event.target.closest("[data-idea]");
    if (!card || !board.state?.may_arrange || event.target.closest(NOT_A_CARD)) return;
    const id = Number(card.dataset.idea);
    if (event.shiftKey) range(id);
    else if (event.ctrlKey || event.metaKey || choosing || chosen.size) choose(id);
  }

  function onChange(event) {
    const card = event.target.closest(".pick") && event.target.closest("[data-idea]");
    if (card) choose(Number(card.dataset.idea), event.target.checked);
  }

  /** Escape ends it, except where it closes or cancels something else first. */
  function onKey(event) {
    const at = event.composedPath()[0];
    if (event.key !== "Escape" || event.isComposing || !(choosing || chosen.size)) return;
    if (at.closest?.(BUSY) || board.root.querySelector(".menu, dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    clear(true);
  }

  /** Shift marks a range of cards here, not of letters. */
  function onPress(event) {
    if (event.shiftKey && event.target.closest("[data-idea]") && !event.target.closest(NOT_A_CARD)) event.preventDefault();
  }

  frame.node.addEventListener("mousedown", onPress);
  frame.node.addEventListener("click", onClick);
  frame.node.addEventListener("change", onChange);
  document.addEventListener("keydown", onKey, true);

  return {
    has: (id) => chosen.has(id),
    ids,
    /** Those of the selected ideas that lie in this cluster. */
    within: (cluster) => ids().filter((id) => homeOf(board.state, id) === cluster),
    start,
    choose,
    range,
    clear,
    get active() {
      return choosing || chosen.size > 0;
    },
    /** Whoever is gone, or lies among what is put away, is no longer selected. */
    update(state) {
      if (!choosing && !chosen.size) return;
      if (!state.may_arrange) return void clear();
      const here = new Set(ordered());
      for (const id of [...chosen]) if (!here.has(id)) chosen.delete(id);
      draw();
    },
    end: () => document.removeEventListener("keydown", onKey, true),
  };
}
