// Rewording in place: the field stands where the words stood and keeps what is half-typed, whatever arrives.
// What nobody touched here follows the others; what somebody else changed meanwhile is said.

import { el, say } from "./dom.js";

let serial = 0;

/**
 * Open a form in `place`, put there by `put(form)`. `fields` are `{name, label, value, longest, seen}`; without
 * `seen` the label is only heard. `send(values)` resolves to whether it was done; only then the form closes.
 * Returns `{arrive(values)}`, to be called with what the server says now.
 */
export function edit(place, { put, fields, texts, send, back }) {
  place.querySelector(":scope > .ask")?.remove();
  let busy = false;
  const inputs = fields.map((field) => createInput(field));
  const note = el("p", { class: "theirs", role: "status", hidden: true, dir: "auto" });
  const form = el(
    "form",
    { class: "ask reword", submit: onSubmit, keydown: onKey },
    ...inputs.flatMap(({ label, input }) => [label, input]),
    note,
    el(
      "div",
      { class: "row" },
      el("button", { type: "submit", class: "main", text: texts["cluster-save"] }),
      el("button", { type: "button", class: "quiet", text: texts.cancel, click: () => close(true) }),
    ),
  );

  async function onSubmit(event) {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const done = await send(Object.fromEntries(inputs.map(({ name, input }) => [name, input.value])));
    busy = false;
    if (done) close(form.contains(form.getRootNode().activeElement));
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") close(true);
    if (event.key !== "Enter" || event.shiftKey || event.target.localName !== "textarea") return;
    event.preventDefault();
    form.requestSubmit();
  }

  function close(home) {
    form.remove();
    if (!place.querySelector(":scope > .ask")) place.classList.remove("asking");
    if (home) back();
  }

  function arrive(values) {
    const told = inputs.map((input) => input.follow(values[input.name])).filter(Boolean);
    if (!told.length) return;
    say(note, texts["edit-theirs"].replace("{text}", () => told[0]));
    note.hidden = false;
  }

  place.classList.add("asking");
  put(form);
  inputs[0].input.focus({ preventScroll: true });
  inputs[0].input.select();
  form.scrollIntoView({ block: "nearest" });
  return { arrive };
}

function createInput({ name, label, value, longest = 500, seen = false }) {
  serial += 1;
  const input = el("textarea", { id: `edit-${serial}`, name, rows: "1", autocomplete: "off", maxlength: String(longest), dir: "auto" });
  input.value = value;
  let base = value;

  /** Take what is there now; returns it where it is neither what was there before nor what stands here. */
  function follow(now) {
    if (now === base) return "";
    const untouched = input.value === base;
    base = now;
    if (!untouched) return input.value === now ? "" : now;
    const selected = input.getRootNode().activeElement === input && input.selectionEnd - input.selectionStart === input.value.length;
    input.value = now;
    if (selected) input.select();
    return "";
  }

  return { name, input, follow, label: el("label", { for: input.id, class: seen ? null : "unseen", text: label }) };
}
