// How the script writes into the page and speaks to a screen reader: text only, never markup.
import { page } from "./store.js";

export const $ = (id) => document.getElementById(id);

const plural = new Intl.PluralRules(page.lang);
// "#" in a sentence is the number's place; each language says which form belongs to it.
export const many = (key, n) => page.forms[`${key}:${plural.select(n)}`].replace("#", n.toLocaleString(page.lang));

export function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text) made.textContent = text;
  return made;
}

// A name within a sentence; from right to left it keeps its own direction.
export function named(sentence, name) {
  return sentence.replace("#", () => (document.dir === "rtl" ? `\u2068${name}\u2069` : name));
}

// Somebody's words may run in another direction than the page.
export function quote(tag, text) {
  const made = element(tag, "", text);
  made.dir = "auto";
  return made;
}

// What already says so is left alone, or it would be announced again.
export function set(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

export function say(target, strong, text) {
  target.textContent = "";
  if (strong) target.append(element("strong", "", strong));
  if (text) target.append(" ", quote("q", text));
}

// Everything that is only for ears, in one breath.
const spoken = [];
export function announce(sentence) {
  if (spoken.push(sentence) > 1) return;
  setTimeout(() => {
    $("heard").textContent = spoken.splice(0).join(" ");
  }, 1000);
}

// Characters as the server counts them.
const lengthOf = (text) => Array.from(text.trim().normalize("NFC").replace(/\s+/g, " ")).length;
export const room = (text) => page.limit - lengthOf(text);

// Why this text cannot be sent, or "".
export function fault(text) {
  if (!text.trim()) return page.empty;
  return room(text) < 0 ? page.long.replace("#", lengthOf(text).toLocaleString(page.lang)) : "";
}
