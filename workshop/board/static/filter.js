// The filter: by round, by what is new, by words. It hides cards, loses none, and the state line says how many.

import { button, fill } from "./bits.js";
import { el, order, say } from "./dom.js";
import { matches, paint, termsOf } from "./words.js";

const SPOKEN_AFTER = 600;

/** Returns `{button, bar, update(state), end}`. */
export function createFilter(board, data, frame) {
  const { texts } = board;
  const field = el("input", {
    type: "search",
    id: "find",
    "aria-label": texts["find-label"],
    placeholder: texts["find-placeholder"],
    autocomplete: "off",
    maxlength: "200",
    input: changed,
  });
  const round = el("select", { "aria-label": texts["find-round"], change: changed });
  const fresh = el("input", { type: "checkbox", change: changed });
  const found = el("p", { class: "found" });
  const lift = button(texts["find-lift"], clear, { hidden: true });
  const bar = el(
    "form",
    { class: "find", role: "search", id: "find-bar", "aria-label": texts["find-bar"], hidden: true, keydown: onKey, submit: (e) => e.preventDefault() },
    field,
    round,
    el("label", {}, fresh, el("span", { text: texts["find-fresh"] })),
    found,
    lift,
  );
  const open = button(texts.find, toggle, { class: "tool", "aria-expanded": "false", "aria-controls": "find-bar" });
  const note = el("span", { class: "sifted-note", hidden: true });
  frame.node.querySelector(".state .counts").after(note);
  let [spoken, spared, painted] = [0, false, false];

  board.root.addEventListener("focusout", onLeave);

  function toggle() {
    bar.hidden = !bar.hidden;
    open.setAttribute("aria-expanded", String(!bar.hidden));
    if (!bar.hidden) field.focus();
    else open.focus();
  }

  function onKey(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (active()) clear();
    else toggle();
  }

  function active() {
    return field.value.trim() !== "" || round.value !== "" || fresh.checked;
  }

  function clear() {
    [field.value, round.value, fresh.checked] = ["", "", false];
    (bar.hidden ? open : field).focus();
    changed();
  }

  function changed() {
    if (!board.state) return;
    const count = sift(board.state);
    clearTimeout(spoken);
    if (active()) spoken = setTimeout(() => board.announce(sentence(count)), SPOKEN_AFTER);
  }

  function sentence(count) {
    return count ? fill(texts, "find", { count }) : texts["find-none"];
  }

  /** Show exactly what fits; returns how many that are. */
  function sift(state) {
    const [on, terms] = [active(), termsOf(field.value)];
    const groups = [
      ...state.clusters.map((cluster) => ({ cluster, ideas: cluster.ideas })),
      ...[state.open, state.parked ?? []].map((ideas) => ({ cluster: null, ideas })),
    ];
    let [shown, total] = [0, 0];
    spared = false;
    const openHead = board.root.querySelector("#open-head");
    for (const { cluster, ideas } of groups) {
      let here = 0;
      for (const idea of ideas) here += show(idea, !on || fits(idea, cluster, terms)) ? 1 : 0;
      [shown, total] = [shown + here, total + ideas.length];
      const head = cluster ? board.root.querySelector(`[data-cluster="${cluster.id}"] .count`) : ideas === state.open ? openHead : null;
      if (head && on && here < ideas.length) head.dataset.shown = numbers(here, ideas.length);
      else delete head?.dataset.shown;
    }
    tell(on, shown, total);
    highlight(on ? terms : []);
    return shown;
  }

  function fits(idea, cluster, terms) {
    if (round.value && idea.round !== Number(round.value)) return false;
    if (fresh.checked && !idea.fresh) return false;
    const others = (idea.same ?? []).map((each) => each.text);
    return !terms.length || matches(terms, [idea.text, idea.original ?? "", ...others, cluster?.title ?? "", cluster?.lead_in ?? ""]);
  }

  /** Who works on a card keeps it in sight until it is left. */
  function show(idea, wanted) {
    const node = board.cards.get(idea.id)?.node;
    if (!node) return wanted;
    const held = !wanted && node.contains(board.root.activeElement);
    spared ||= held;
    node.classList.toggle("sifted", !wanted && !held);
    return wanted;
  }

  function onLeave() {
    if (spared) requestAnimationFrame(() => board.state && active() && sift(board.state));
  }

  function tell(on, shown, total) {
    say(open, on ? texts["find-on"] : texts.find);
    say(found, on ? sentence(shown) : "");
    lift.hidden = !on;
    frame.node.classList.toggle("sifting", on);
    note.hidden = !on;
    if (!on) note.replaceChildren();
    else if (!note.firstChild) note.append(el("span"), " · ", button(texts["find-lift"], clear));
    if (on) say(note.firstChild, numbers(shown, total));
  }

  function numbers(shown, total) {
    return fill(texts, "find-shown", { shown, total });
  }

  function highlight(terms) {
    if (!terms.length && !painted) return;
    painted = terms.length > 0;
    const nodes = painted ? board.root.querySelectorAll(".card:not(.sifted) :is(.words, .original > .source, .others p), .cluster .title") : [];
    paint([...nodes], terms);
  }

  function rounds(state) {
    const ideas = [...state.open, ...(state.parked ?? []), ...state.clusters.flatMap((cluster) => cluster.ideas)];
    const last = ideas.reduce((most, idea) => Math.max(most, idea.round), state.round);
    if (round.options.length === last + 1) return;
    const kept = [...round.options];
    const choices = Array.from({ length: last + 1 }, (_, n) => {
      if (kept[n]) return kept[n];
      return n ? el("option", { value: n, text: fill(texts, "round", { round: n }) }) : el("option", { value: "", text: texts["find-rounds"] });
    });
    const chosen = round.value;
    order(round, choices);
    // A list that is filled in chooses for itself.
    round.value = chosen;
  }

  return {
    button: open,
    bar,
    update(state) {
      rounds(state);
      if (active() || note.firstChild) sift(state);
    },
    end() {
      clearTimeout(spoken);
      board.root.removeEventListener("focusout", onLeave);
      paint([], []);
    },
  };
}
