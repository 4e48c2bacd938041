// The line in which the host types what was said at the table or written on paper cards, one after the other.

import { button, fill, recall, retain } from "./bits.js";
import { el } from "./dom.js";
import { createOutgoing } from "./outgoing.js";

// What people put before the lines of a list.
const BULLET = /^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/;

/** The form for the table `table`; what was typed stays until the server has it, in this tab also over a reload. */
export function createWriting(board, table) {
  const { texts } = board;
  const field = el("textarea", { id: "typed", rows: "1", placeholder: texts["type-placeholder"], keydown: onKey, input: onInput });
  const choice = (value, text, checked) =>
    el("label", {}, el("input", { type: "radio", name: "origin", value, checked }), el("span", { text }));
  const origins = el(
    "fieldset",
    { class: "origins" },
    el("legend", { class: "unseen", text: texts["type-origin"] }),
    choice("table", texts["type-table"], true),
    choice("paper", texts["type-paper"], false),
  );
  const split = button("", onSplit, { class: "quiet split", hidden: true });
  const outgoing = createOutgoing(board, { take, swap, back: () => field.focus() });
  const form = el(
    "form",
    { class: "writing", submit: onSubmit, change: keep },
    outgoing.node,
    el("label", { class: "unseen", for: "typed", text: texts["type-label"] }),
    field,
    split,
    el("div", { class: "row" }, origins, el("button", { type: "submit", class: "main", text: texts["type-send"] })),
  );
  const name = `tischdecke-typed-${table}`;
  let pasted = false;

  function onSubmit(event) {
    event.preventDefault();
    send([field.value]);
  }

  function send(cards) {
    put("");
    outgoing.send(cards.map((text) => ({ text, origin: origin() })));
    field.focus();
  }

  function origin() {
    return form.querySelector("input[name=origin]:checked").value;
  }

  function put(text) {
    field.value = text;
    pasted = text.includes("\n");
    keep();
    offer();
  }

  function keep() {
    retain(name, field.value ? { text: field.value, origin: origin() } : null, "session");
  }

  /** A card that was not stored comes back into the field, where nobody has begun the next one. */
  function take(card) {
    if (field.value) return false;
    swap(card);
    return true;
  }

  /** The field takes this card; returns the one that was in it, or null. */
  function swap(card) {
    const other = field.value ? { text: field.value, origin: origin() } : null;
    put(card.text);
    form.querySelector(`input[value=${card.origin}]`).checked = true;
    return other;
  }

  function onInput(event) {
    pasted = field.value.includes("\n") && (pasted || /^insertFrom(Paste|Drop)/.test(event.inputType));
    keep();
    offer();
  }

  function lines() {
    return field.value.split("\n").map((line) => line.replace(BULLET, "").trim()).filter(Boolean);
  }

  function offer() {
    const count = pasted ? lines().length : 0;
    split.hidden = count < 2;
    if (count > 1) split.textContent = fill(texts, "type-split", { count });
  }

  function onSplit() {
    send(lines());
  }

  function onKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  }

  const kept = recall(name, null, "session");
  if (kept) swap(kept);
  return form;
}
