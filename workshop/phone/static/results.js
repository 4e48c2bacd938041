// What became of this phone's own ideas, asked with the keys that only it holds; the results stand in the page.
// Without it they do too. Nothing is newer than Safari 15 and Chrome 90.
import { ideaNames, page, read, write } from "./store.js";
import { $, element, quote, set } from "./words.js";

const PATIENCE = 10000;
const MOST_KEYS = 200;
// Each idea's answer by its key, null where the table knows none.
const answers = new Map();

// The newest first: those of this event, from whichever of its tables.
function mine() {
  const found = ideaNames().map(read);
  const ours = found.filter((item) => item && item.key && item.text && item.workshop === page.workshop);
  return ours.sort((a, b) => b.n - a.n || (a.key < b.key ? 1 : -1));
}

async function ask(code, keys) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(`/t/${code}/became?lang=${page.lang}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ keys }),
      signal: patience.signal,
    });
    // A captive portal answers 200 too, in its own words: only what is surely ours counts.
    if (response.headers.get("X-Tischdecke") !== "1") return null;
    // A table that was taken away knows nothing of its ideas any more.
    if (response.status === 404) return keys.map(() => null);
    const answer = await response.json();
    return response.status === 200 && answer.approved ? answer.ideas : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function inquire() {
  const open = mine().filter((item) => !answers.has(item.key));
  let all = true;
  for (const code of new Set(open.map((item) => item.code))) {
    const keys = open.filter((item) => item.code === code).map((item) => item.key);
    for (let n = 0; n < keys.length; n += MOST_KEYS) {
      const some = keys.slice(n, n + MOST_KEYS);
      const found = await ask(code, some);
      if (found) found.forEach((each, at) => answers.set(some[at], each));
      else all = false;
    }
  }
  set($("line"), all ? "" : page.trouble);
  show();
}

function show() {
  const told = mine().filter((item) => answers.has(item.key));
  $("own-list").replaceChildren(...told.map(row));
  $("own").hidden = !told.length;
}

function row(item) {
  const answer = answers.get(item.key);
  const made = element("li");
  made.dataset.outcome = answer ? answer.outcome : "lost";
  // The server has forgotten a withdrawn text; the phone of its author need not.
  const sentence = answer ? answer.sentence : item.id ? page.lost : page.unsent;
  made.append(quote("q", (answer && answer.text) || item.text), element("p", "", sentence));
  return made;
}

// The language chosen last stays chosen on this phone, whichever code is scanned next.
const address = new URL(location.href);
const chosen = address.searchParams.get("lang");
const wished = chosen || read("language");
if (chosen === page.lang) write("language", chosen);
if (wished && wished !== page.lang && page.languages.includes(wished)) {
  address.searchParams.set("lang", wished);
  location.replace(address.href);
}

addEventListener("online", inquire);
document.addEventListener("visibilitychange", () => document.hidden || inquire());
addEventListener("pageshow", (event) => event.persisted && inquire());
inquire();
