// The table, live: round and time, the ideas of the others, and where this phone's own ideas lie now.
import { askWhy, inquire, items, line, reopen, setLost, update, wake } from "./outbox.js";
import { showOwn } from "./own.js";
import { jittered, page } from "./store.js";
import { $, announce, element, many, named, quote, set } from "./words.js";

const LOST_AFTER = 4000;
const LONGEST_SILENCE = 60000;
// Three beats missed: a WLAN that died without a word tells nobody else.
const DEAF_AFTER = 45000;
const GATHERING = 5000;

const [topic, question] = [".topic", "h1"].map((part) => document.querySelector(part));
const ideas = new Map();
const shown = new Map();
let titles = {};
let table = null;
let ends = null;
let sitting = page.round;
let onTurn = () => {};

// Tell `act` of every word about the table: whether it takes ideas, and why not.
export function follow(act) {
  onTurn = act;
  setInterval(tick, 1000);
  listen();
}

const titleOf = (idea) => (idea.cluster == null ? null : titles[idea.cluster]);

// The board knows where an idea lies as soon as it happens; an own one is none of the others'.
export function placeOwn() {
  for (const item of items()) {
    const idea = item.id && item.status !== "withdrawn" ? ideas.get(item.id) : null;
    if (!idea) continue;
    const cluster = titleOf(idea) || null;
    const status = idea.hidden ? "hidden" : cluster ? "clustered" : "on-table";
    if (item.status !== status || (item.cluster || null) !== cluster) update(item.key, { status, cluster });
  }
  showOthers();
}

function showOthers() {
  const own = new Set(items().map((item) => item.id));
  const sharing = table ? table.sharing : "none";
  ideas.forEach((idea, id) => {
    if (sharing !== "none" && idea.text && !idea.hidden && !own.has(id)) showOther(id, idea);
    else hideOther(id);
  });
  shown.forEach((_, id) => ideas.has(id) || hideOther(id));
  $("others").hidden = sharing === "none";
  set($("others-count"), String(shown.size));
  if (sharing !== "none") set($("others-title"), page["others-" + sharing]);
}

function showOther(id, idea) {
  const title = titleOf(idea) || "";
  const said = idea.text + "\n" + title;
  const row = shown.get(id) || { li: element("li"), said: "" };
  if (row.said !== said) {
    row.said = said;
    row.li.textContent = "";
    row.li.append(quote("span", idea.text));
    if (title) row.li.append(element("small", "", named(page["state-clustered"], title)));
  }
  if (shown.has(id)) return;
  shown.set(id, row);
  $("others-list").prepend(row.li);
}

function hideOther(id) {
  if (!shown.has(id)) return;
  shown.get(id).li.remove();
  shown.delete(id);
}

function take(event, whole) {
  const told = JSON.parse(event.data);
  const [before, touched] = [shown.size, new Set(told.gone)];
  hear();
  if (whole) {
    ideas.clear();
    titles = {};
  }
  Object.assign(titles, told.clusters);
  for (const idea of told.ideas || []) {
    ideas.set(idea.id, idea);
    touched.add(idea.id);
  }
  for (const id of told.gone || []) ideas.delete(id);
  if (told.table) turn(told.table);
  placeOwn();
  if (!whole) countNew(shown.size - before);
  if (whole || told.table || items().some((item) => touched.has(item.id))) inquireSoon();
  showOwn();
}

// Others' ideas are announced together, not one by one.
let fresh = 0;
function countNew(more) {
  if (more <= 0) return;
  if (!fresh) {
    setTimeout(() => {
      announce(many("phone-heard", fresh));
      fresh = 0;
    }, GATHERING);
  }
  fresh += more;
}

// A hall of phones must not ask all at once.
let asking = 0;
function inquireSoon() {
  if (asking) return;
  asking = setTimeout(async () => {
    asking = 0;
    await inquire();
    // The answer may be older than what was heard meanwhile, or fall between two pieces of news.
    placeOwn();
    showOwn();
  }, 300 + Math.random() * 2000);
}

function turn(now) {
  table = now;
  ends = now.ends_in == null ? null : performance.now() + now.ends_in * 1000;
  set($("where"), now.where);
  set(question, now.question || now.title);
  set(topic, now.title);
  topic.hidden = !now.question;
  if (now.results && $("results").hidden) announce(page.ready);
  $("results").hidden = !now.results;
  $("earlier").hidden = !now.earlier;
  onTurn(now.accepting, now.message || "");
  // Asked each time: a phone without a line may not have heard that the table was closed in between.
  if (now.accepting) reopen();
  tick();
}

function tick() {
  if (source && !document.hidden && performance.now() - heard > DEAF_AFTER) {
    lose();
    listen();
  }
  if (line().rest >= 0) showOwn();
  const left = ends === null ? null : Math.max(0, Math.ceil((ends - performance.now()) / 1000));
  $("time").hidden = left === null;
  if (left !== null) set($("clock"), [left / 60, left % 60].map((n) => String(Math.floor(n)).padStart(2, "0")).join(":"));
  if (table) invite(left);
}

// The next table: when a new round has begun, and when the time of this one is up.
function invite(left) {
  const moved = table.phase === "collect" && table.round > sitting;
  const up = table.accepting && left === 0;
  let sentence = "";
  if (moved) sentence = page["next-round"].replace("#", table.round);
  else if (up) sentence = table.round < table.rounds ? page["time-up"] : page["time-up-last"];
  if (sentence && $("next-words").textContent !== sentence) announce(sentence);
  set($("next-words"), sentence);
  $("next").hidden = !sentence;
  $("stay").hidden = !moved;
}

$("stay").addEventListener("click", () => {
  sitting = table.round;
  tick();
  $("text").focus();
});

let source = null;
let silence = 1000;
let again = 0;
let losing = 0;
let heard = performance.now();

function hear() {
  heard = performance.now();
  clearTimeout(losing);
  losing = 0;
  silence = 1000;
  if (line().lost) announce(page.back);
  setLost(false);
}

export function lose() {
  losing = losing || setTimeout(() => setLost(true), LOST_AFTER);
}

// A tab that nobody sees gives its connection back: a browser has only a few for all tables of a hall.
export function hush() {
  clearTimeout(again);
  clearTimeout(losing);
  losing = 0;
  if (source) source.close();
}

export function listen() {
  clearTimeout(again);
  if (source) source.close();
  heard = performance.now();
  source = new EventSource(`/t/${page.code}/events?lang=${page.lang}`);
  source.onopen = () => {
    hear();
    wake();
  };
  source.addEventListener("state", (event) => take(event, true));
  source.addEventListener("change", (event) => take(event, false));
  source.addEventListener("beat", hear);
  source.addEventListener("gone", (event) => close(JSON.parse(event.data).message));
  source.onerror = async () => {
    lose();
    if (source.readyState !== EventSource.CLOSED) return;
    // The browser has given up, after an answer that was no stream.
    clearTimeout(again);
    again = setTimeout(listen, jittered(silence));
    silence = Math.min(silence * 2, LONGEST_SILENCE);
    const message = await askWhy();
    if (message) close(message);
  };
}

// The table was taken away; a slip may be undone, so a woken phone asks again.
function close(message) {
  clearTimeout(again);
  source.close();
  hear();
  table = { ...table, accepting: false, phase: "gone", message };
  ends = null;
  onTurn(false, message);
  tick();
}
