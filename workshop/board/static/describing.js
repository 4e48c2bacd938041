// A photograph's caption and description: half-typed words wait for their photograph until they are saved.
// What nobody touched here follows the others; what somebody else changed meanwhile is said, and not overwritten.

import { fill } from "./bits.js";
import { el, say } from "./dom.js";

const FIELDS = ["caption", "alt"];

/** Returns `{node, show(photo)}`; `save(id, {caption, alt, was: {caption, alt}})` resolves to whether it was done. */
export function createDescribing(texts, save) {
  const caption = el("input", { type: "text", id: "photo-caption", maxlength: "500", autocomplete: "off", input: onInput });
  const alt = el("textarea", { id: "photo-alt", rows: "2", maxlength: "500", "aria-describedby": "photo-alt-hint", input: onInput });
  const done = el("button", { type: "submit", class: "main", text: texts["photo-save"] });
  const theirs = el("p", { class: "meanwhile", role: "status", hidden: true, dir: "auto" });
  const summary = el("summary");
  const form = el(
    "form",
    { submit: onSubmit },
    el("label", { for: "photo-caption", text: texts["photo-caption"] }),
    caption,
    el("label", { for: "photo-alt", text: texts["photo-describe"] }),
    alt,
    el("p", { class: "hint", id: "photo-alt-hint", text: texts["photo-describe-hint"] }),
    theirs,
    el("div", { class: "row" }, done),
  );
  const node = el("details", { class: "describing" }, summary, form);
  const drafts = new Map();
  let [shown, busy] = [null, false];

  function onInput() {
    const { was, told } = drafts.get(shown.id) ?? { was: wordsOf(shown) };
    drafts.set(shown.id, { caption: caption.value, alt: alt.value, was, told });
    offer();
  }

  function offer() {
    const draft = drafts.get(shown.id);
    const same = !draft || FIELDS.every((name) => draft[name] === shown[name]);
    if (same) drafts.delete(shown.id);
    const changed = same ? [] : FIELDS.filter((name) => shown[name] !== draft.was[name] && shown[name] !== draft[name]);
    if (changed.length) draft.told = fill(texts, "photo-theirs", { words: changed.map((name) => shown[name]).join(" · ") });
    theirs.hidden = same || !draft.told;
    say(theirs, theirs.hidden ? "" : draft.told);
    if (same) done.setAttribute("aria-disabled", "true");
    else done.removeAttribute("aria-disabled");
  }

  async function onSubmit(event) {
    event.preventDefault();
    const [photo, draft] = [shown, drafts.get(shown.id)];
    if (busy || !draft) return;
    busy = true;
    const saved = await save(photo.id, { caption: draft.caption, alt: draft.alt, was: draft.was });
    busy = false;
    // Refused, one has read what stands there now: who saves once more means it.
    if (!saved) return void (draft.was = wordsOf(shown.id === photo.id ? shown : photo));
    // Until the board says so itself; what was typed on meanwhile is still to be saved.
    for (const name of FIELDS) photo[name] = draft[name];
    const typed = drafts.get(photo.id);
    if (typed) [typed.was, typed.told] = [wordsOf(photo), ""];
    offer();
  }

  return {
    node,
    show(photo) {
      shown = photo;
      say(summary, [texts["photo-details"], photo.alt ? "" : texts["photo-undescribed"]].filter(Boolean).join(" · "));
      const draft = drafts.get(photo.id);
      for (const name of draft ? FIELDS.filter((each) => draft[each] === draft.was[each]) : []) {
        draft[name] = draft.was[name] = photo[name];
      }
      const words = draft ?? photo;
      if (caption.value !== words.caption) caption.value = words.caption;
      if (alt.value !== words.alt) alt.value = words.alt;
      offer();
    },
  };
}

function wordsOf({ caption, alt }) {
  return { caption, alt };
}
