// Words that became a field: it stands where they stood and keeps what is half-typed, whatever arrives.

import { el, say } from "../web/dom.js";

const LONGEST = 2_000;

/**
 * Open a field behind `text`, the button with the words. `known` is `{said, typed, at, label}`: what stands there,
 * what was half-typed before, where the caret goes. `done(words, before)` when it is left or Enter was pressed.
 * Returns `{arrive(said), node, end}`.
 */
export function openField(desk, text, known, { done, closed }) {
  let base = known.said;
  let theirs = null;
  let open = true;
  const input = el("textarea", {
    class: "field",
    rows: "1",
    autocomplete: "off",
    maxlength: String(LONGEST),
    dir: "auto",
    "aria-label": known.label,
    input: onInput,
    keydown: onKey,
    blur: onBlur,
  });
  const note = el("p", { class: "theirs", role: "status", dir: "auto", hidden: true });
  const node = el("div", { class: "editing" }, input, note);
  input.value = known.typed ?? known.said;
  text.hidden = true;
  text.after(node);
  grow();
  input.focus({ preventScroll: true });
  const at = known.at ?? input.value.length;
  input.setSelectionRange(at, at);
  node.scrollIntoView({ block: "nearest" });
  if (input.value !== base) onInput();

  function onInput() {
    grow();
    desk.outbox.type(known.key, input.value === base ? null : { words: input.value, base });
  }

  function grow() {
    if (CSS.supports("field-sizing", "content")) return;
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      // A line is one line; whoever presses Enter has read what others wrote.
      event.preventDefault();
      save(theirs ?? base);
      close(true);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    }
  }

  function onBlur() {
    // While the sheet is drawn a field may lose the focus for a moment, which is given back.
    if (!open || desk.drawing) return;
    save(base);
    // Whoever only looks into another window comes back to this field.
    if (document.hasFocus()) close(false);
  }

  function save(before) {
    const words = input.value.replace(/\s+/g, " ").trim();
    if (words === before || (words === base && theirs !== null)) return;
    done(words, before);
    [base, theirs] = [words, null];
    note.hidden = true;
  }

  function close(home) {
    if (!open) return;
    open = false;
    node.remove();
    text.hidden = false;
    desk.outbox.type(known.key, null);
    closed();
    if (home) text.focus({ preventScroll: true });
  }

  /** Take what stands there now: it follows where nobody typed, and is told where somebody did. */
  function arrive(said) {
    if (said === (theirs ?? base)) return;
    if (input.value === base) {
      [base, input.value] = [said, said];
      grow();
      return;
    }
    theirs = said;
    say(note, desk.texts["edit-theirs"].replace("{text}", () => said));
    note.hidden = false;
  }

  return { arrive, node, close, dirty: () => input.value !== base };
}

/** Which letter of the words within `node` was clicked, or null where the browser cannot tell. */
export function letterAt(event, node) {
  if (!event.detail || !document.caretPositionFromPoint) return null;
  const place = document.caretPositionFromPoint(event.clientX, event.clientY, { shadowRoots: [node.getRootNode()] });
  return place && node.contains(place.offsetNode) && place.offsetNode.nodeType === Node.TEXT_NODE ? place.offset : null;
}
