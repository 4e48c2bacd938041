// A question in place: a short form that stays open, with what was typed, until it was answered or given up.

import { el } from "./dom.js";

let serial = 0;

/**
 * Put a form at the end of `place`. `send(value)` resolves to whether it was done; only then it closes.
 * `back()` gets the focus home. Without `label` there is nothing to type, only to confirm.
 */
export function ask(place, { question, label, value = "", confirm, cancel, send, back }) {
  place.querySelector(":scope > .ask")?.remove();
  serial += 1;
  let busy = false;
  const input = label && el("textarea", { id: `ask-${serial}`, rows: "1", autocomplete: "off", maxlength: "500" });
  if (input) input.value = value;
  const yes = el("button", { type: "submit", class: "main", text: confirm });
  const no = el("button", { type: "button", class: "quiet", text: cancel, click: () => close(true) });
  const form = el(
    "form",
    { class: "ask", submit: onSubmit, keydown: onKey, "aria-label": label ? null : question },
    label ? el("label", { for: `ask-${serial}`, text: label }) : el("p", { text: question }),
    ...(input ? [input] : []),
    el("div", { class: "row" }, yes, no),
  );

  async function onSubmit(event) {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const done = await send(input ? input.value : "");
    busy = false;
    if (done) close(form.contains(form.getRootNode().activeElement));
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") close(true);
    if (event.key !== "Enter" || event.target !== input) return;
    event.preventDefault();
    form.requestSubmit();
  }

  function close(home) {
    form.remove();
    place.classList.remove("asking");
    if (home) back?.();
  }

  place.classList.add("asking");
  place.append(form);
  (input || yes).focus();
  input?.select();
  return form;
}
