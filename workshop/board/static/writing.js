// The line in which the host types what was said at the table or written on a paper card.

import { el } from "./dom.js";

/** The form; what was typed stays until the server has it. */
export function createWriting(board) {
  const { texts } = board;
  const field = el("textarea", { id: "typed", rows: "1", placeholder: texts["type-placeholder"], keydown: onKey });
  const choice = (value, text, checked) =>
    el("label", {}, el("input", { type: "radio", name: "origin", value, checked }), el("span", { text }));
  const origins = el(
    "fieldset",
    { class: "origins" },
    el("legend", { class: "unseen", text: texts["type-origin"] }),
    choice("table", texts["type-table"], true),
    choice("paper", texts["type-paper"], false),
  );
  const form = el(
    "form",
    { class: "writing", submit: onSubmit },
    el("label", { class: "unseen", for: "typed", text: texts["type-label"] }),
    field,
    el("div", { class: "row" }, origins, el("button", { type: "submit", class: "main", text: texts["type-send"] })),
  );
  let busy = false;

  async function onSubmit(event) {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const text = field.value;
    const origin = form.querySelector("input[name=origin]:checked").value;
    const done = await board.send({ do: "type-idea", text, origin });
    busy = false;
    if (done && field.value === text) field.value = "";
    field.focus();
    if (done) board.reveal(done.idea);
  }

  function onKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  }

  return form;
}
