// A photograph's caption and description: half-typed words wait for their photograph until they are saved.

import { el, say } from "./dom.js";

/** Returns `{node, show(photo)}`; `save(id, {caption, alt})` resolves to whether it was done. */
export function createDescribing(texts, save) {
  const caption = el("input", { type: "text", id: "photo-caption", maxlength: "500", autocomplete: "off", input: onInput });
  const alt = el("textarea", { id: "photo-alt", rows: "2", maxlength: "500", "aria-describedby": "photo-alt-hint", input: onInput });
  const done = el("button", { type: "submit", class: "main", text: texts["photo-save"] });
  const summary = el("summary");
  const form = el(
    "form",
    { submit: onSubmit },
    el("label", { for: "photo-caption", text: texts["photo-caption"] }),
    caption,
    el("label", { for: "photo-alt", text: texts["photo-describe"] }),
    alt,
    el("p", { class: "hint", id: "photo-alt-hint", text: texts["photo-describe-hint"] }),
    el("div", { class: "row" }, done),
  );
  const node = el("details", { class: "describing" }, summary, form);
  const drafts = new Map();
  let [shown, busy] = [null, false];

  function onInput() {
    drafts.set(shown.id, { caption: caption.value, alt: alt.value });
    offer();
  }

  function offer() {
    const draft = drafts.get(shown.id);
    const same = !draft || (draft.caption === shown.caption && draft.alt === shown.alt);
    if (same) drafts.delete(shown.id);
    if (same) done.setAttribute("aria-disabled", "true");
    else done.removeAttribute("aria-disabled");
  }

  async function onSubmit(event) {
    event.preventDefault();
    const [photo, draft] = [shown, drafts.get(shown.id)];
    if (busy || !draft) return;
    busy = true;
    const saved = await save(photo.id, draft);
    busy = false;
    if (!saved) return;
    // Until the board says so itself; what was typed on meanwhile is still to be saved.
    Object.assign(photo, draft);
    offer();
  }

  return {
    node,
    show(photo) {
      shown = photo;
      say(summary, [texts["photo-details"], photo.alt ? "" : texts["photo-undescribed"]].filter(Boolean).join(" · "));
      const words = drafts.get(photo.id) ?? photo;
      if (caption.value !== words.caption) caption.value = words.caption;
      if (alt.value !== words.alt) alt.value = words.alt;
      offer();
    },
  };
}
