// The outbox: every idea lies here under a key of its own until the server has surely got it, and the key stays.
// No document in here; `watch` says who is told. Pauses never ask the wall clock, which may be wrong.
import { PREFIX, drop, freshKey, ideaNames, jittered, memory, page, read, write } from "./store.js";

const PATIENCE = 10000;
const LEASE = 15000;
const LONGEST_PAUSE = 60000;
const MOST_KEYS = 200;

// `want` is what the server has still to be told: "send", "change", "withdraw" or "".
function everything() {
  const found = ideaNames().map(read).filter((item) => item && item.key && typeof item.text === "string");
  return found.sort((a, b) => b.n - a.n || (a.key < b.key ? 1 : -1));
}

// The newest first: this event's, and whatever waits or was refused elsewhere.
export const items = () => everything().filter((item) => item.want || item.wrong || item.workshop === page.workshop);
export const unsafe = () => Array.from(memory.values()).some((item) => item && item.want);

let told = () => {};
let arrived = () => {};
export function watch(onChange, onArrival) {
  told = onChange;
  arrived = onArrival;
}

export function update(key, changes) {
  const item = read("idea:" + key);
  if (item) write("idea:" + key, { ...item, ...changes });
}

export function put(text, key) {
  const newest = everything()[0];
  const n = (newest ? newest.n : 0) + 1;
  const { code, workshop } = page;
  write("idea:" + key, { key, text, code, workshop, n, want: "send", status: "", wrong: "" });
  lead();
}

export function change(key, text) {
  const item = read("idea:" + key);
  // What has never left this phone is simply another text; what may have arrived must be changed there.
  if (!item.id && (!item.tried || item.status === "refused")) update(key, { text, want: "send", status: "", wrong: "" });
  else update(key, { next: text, want: item.id ? "change" : "send", wrong: "" });
  lead();
}

export function withdraw(key) {
  const item = read("idea:" + key);
  // Without an answer it may still have arrived, and then the server must hear of it.
  if (!item.id && (!item.tried || item.status === "refused")) drop("idea:" + key);
  else update(key, { want: "withdraw", wrong: "" });
  lead();
}

// The table takes ideas: what was refused only because it did not is sent once more.
export function reopen() {
  const early = ({ code, status, error }) => code === page.code && status === "refused" && error.startsWith("phase-");
  const found = everything().filter(early);
  for (const { key } of found) update(key, { want: "send", status: "", wrong: "" });
  if (found.length) wake();
}

async function ask(path, body) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(`${path}?lang=${page.lang}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Device": device },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    // A captive portal answers 200 too, in its own words: only what is surely ours counts.
    if (response.headers.get("X-Tischdecke") !== "1") return { foreign: true };
    return { status: response.status, answer: await response.json() };
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}

const device = read("device") || freshKey();
write("device", device);

let busy = "";
let passed = "";
let failures = 0;
let timer = 0;
let resume = 0;
// What the list says of an idea on its way: which one is being sent, how often it failed, how long it must wait.
// `lost`: this phone hears nothing of the table.
let lost = false;
export const line = () => ({ busy, failures, lost, rest: Math.ceil((resume - performance.now()) / 1000) });
export function setLost(now) {
  if (lost === now) return;
  lost = now;
  told();
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(pump, pause);
}

async function pump() {
  clearTimeout(timer);
  if (busy) return;
  const waiting = everything().reverse().filter((each) => each.want);
  // What somebody else answered lets another one try: a proxy may dislike a single text for good.
  const item = waiting.find((each) => each.key !== passed) || waiting[0];
  if (!item) return;
  const rest = resume - performance.now();
  if (rest > 0) return later(rest);
  if (!leads()) return later(LEASE);
  busy = item.key;
  update(item.key, { tried: true });
  told();
  const body = { send: { text: item.text }, change: { text: item.next }, withdraw: {} }[item.want];
  const ending = item.want === "send" ? "" : "/" + item.want;
  const result = await ask(`/t/${item.code}/ideas${ending}`, { key: item.key, ...body });
  busy = "";
  const decided = decide(item, result);
  passed = result.foreign ? item.key : "";
  told();
  later(decided ? 0 : Math.max(resume - performance.now(), 0) || jittered(Math.min(1000 * 2 ** failures, LONGEST_PAUSE)));
}

// Did this answer decide anything? Only then the next idea has its turn at once.
function decide(item, { status, answer }) {
  if (answer && status < 300 && typeof answer.id === "number" && answer.status) {
    received(item, answer);
  } else if (answer && status === 429) {
    failures = 0;
    resume = performance.now() + 1000 * Math.max(1, Number(answer.retry_after) || 1);
    return false;
  } else if (answer && answer.error && answer.message && status >= 400 && status < 500) {
    refused(item, answer);
  } else {
    failures += 1;
    return false;
  }
  failures = 0;
  return true;
}

function received(item, answer) {
  const now = read("idea:" + item.key) || item;
  const done = { ...now, id: answer.id, wrong: "", want: now.want === item.want ? "" : now.want };
  if (item.want === "send" && answer.text) done.text = answer.text;
  if (item.want === "change" && now.next === item.next) [done.text, done.next] = [answer.text || item.next, ""];
  if (item.want === "send" || answer.status === "withdrawn") {
    done.status = answer.status;
    done.editable = done.withdrawable = answer.status !== "withdrawn";
  }
  if (item.want === "send" && done.next && !done.want) done.want = "change";
  write("idea:" + item.key, done);
  arrived(done, item.want);
}

function refused(item, { error, message }) {
  // It never got there, so there is nothing to withdraw; any other refusal says nothing of that.
  if (item.want === "withdraw" && !item.id && error === "idea-not-yours") return drop("idea:" + item.key);
  update(item.key, { want: "", wrong: message, error, ...(item.want === "send" ? { status: "refused" } : {}) });
}

// One tab sends: the one that somebody used last. Should two send, the key keeps the idea single.
const tab = freshKey();
let lease = "";
let noticed = 0;
let beats = 0;

function leads() {
  const now = read("lease");
  if (now && now[0] !== tab) {
    if (String(now) !== lease) [lease, noticed] = [String(now), performance.now()];
    if (performance.now() - noticed < LEASE) return false;
  }
  write("lease", [tab, ++beats]);
  return true;
}

function lead() {
  write("lease", [tab, ++beats]);
  told();
  pump();
}

// The network, the tab or the server is back: no more waiting, except where the server asked for it.
export function wake() {
  failures = 0;
  if (!document.hidden) lead();
}

addEventListener("storage", ({ key }) => {
  if (key && !key.startsWith(PREFIX)) return;
  told();
  if (!read("lease")) pump();
});
addEventListener("pagehide", () => (read("lease") || [])[0] === tab && drop("lease"));
addEventListener("beforeunload", (event) => {
  if (!unsafe()) return;
  event.preventDefault();
  event.returnValue = "";
});

// Why the table does not speak any more: the server's sentence if there is no such table, else "".
export async function askWhy() {
  const { status, answer } = await ask(`/t/${page.code}/mine`, { keys: [] });
  return (status === 404 && answer && answer.message) || "";
}

// What became of this phone's ideas, table by table. A slow answer must not take the place of a newer one.
let inquiry = 0;
export async function inquire() {
  const turn = ++inquiry;
  const sent = items().filter((item) => (item.id || item.tried) && item.status !== "withdrawn").slice(0, MOST_KEYS);
  for (const code of new Set(sent.map((item) => item.code))) {
    const keys = sent.filter((item) => item.code === code).map((item) => item.key);
    const { status, answer } = await ask(`/t/${code}/mine`, { keys });
    if (turn !== inquiry) return;
    if (status !== 200 || !answer || !Array.isArray(answer.ideas)) continue;
    answer.ideas.forEach((idea, n) => {
      const item = read("idea:" + keys[n]);
      // Without an id it may still be on its way, and without an answer nobody knows.
      if (!item || (!item.id && (!idea || item.want === "send"))) return;
      if (!idea) return update(keys[n], { status: "lost", editable: false, withdrawable: false });
      const { id, text, status, cluster, table, editable, withdrawable } = idea;
      // The server has forgotten a withdrawn text; the phone of its author need not.
      update(keys[n], { ...(text && { text }), id, status, cluster, table, editable, withdrawable });
    });
  }
  told();
}
