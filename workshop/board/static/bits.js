// Small things that several parts need: what this browser keeps, a quiet button, a sentence with its numbers in.

import { el } from "./dom.js";

/** What the browser kept under this name, or `otherwise`; with "session" what this tab kept. */
export function recall(name, otherwise, where = "local") {
  try {
    return JSON.parse(globalThis[`${where}Storage`].getItem(name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keep a value in this browser or tab, or with null forget it; where nothing may be kept, it is not. */
export function retain(name, value, where = "local") {
  try {
    const store = globalThis[`${where}Storage`];
    if (value === null) store.removeItem(name);
    else store.setItem(name, JSON.stringify(value));
  } catch {
    // Private windows and full disks: what was typed stays on the screen.
  }
}

/** A button that says what it does. */
export function button(text, click, attributes = {}) {
  return el("button", { type: "button", class: "quiet", text, click, ...attributes });
}

/** `texts[name]` with its braces filled; a count of one has a sentence of its own. */
export function fill(texts, name, values) {
  const counted = values.count === 1 && `${name}-one` in texts ? `${name}-one` : `${name}-more` in texts ? `${name}-more` : name;
  return texts[counted].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));
}
