// The guest's own ideas: where each one is, in words, and a tap to change or withdraw it.
import { change, items, line, unsafe, withdraw } from "./outbox.js";
import { page, read } from "./store.js";
import { $, element, fault, many, named, set } from "./words.js";

const rows = new Map();

function stateOf(item, { busy, failures, rest }) {
  if (!item.want) {
    const told = item.status === "clustered" && !item.cluster ? "grouped" : item.status;
    return [item.status, named(page["state-" + told] || "", item.cluster || "")];
  }
  const doing = page[{ send: "state-device", change: "state-changing", withdraw: "state-withdrawing" }[item.want]];
  if (busy === item.key) return ["device", `${doing} · ${page["state-sending"]}`];
  if (rest > 0) return ["device", `${doing} · ${many("phone-resume", rest)}`];
  return ["device", failures ? `${doing} · ${page["state-waiting"]}` : doing];
}

const canChange = (item) => (item.id ? item.editable && !item.want : item.status === "refused" || !item.tried);
const canWithdraw = (item) => (item.id ? item.withdrawable && item.want !== "withdraw" : true);
const offersOf = (item) => [canChange(item), canWithdraw(item)].join();

export function showOwn() {
  const [found, now, list] = [items(), line(), $("own-list")];
  const keys = new Set(found.map((item) => item.key));
  rows.forEach((row, key) => {
    if (keys.has(key)) return;
    row.li.remove();
    rows.delete(key);
  });
  found.forEach((item, n) => {
    const row = rows.get(item.key) || makeRow(item.key);
    const [state, sentence] = stateOf(item, now);
    row.li.dataset.state = state;
    set(row.state, sentence);
    set(row.said, (item.want && item.next) || item.text);
    set(row.wrong, item.wrong || "");
    row.wrong.hidden = !item.wrong;
    if (row.mode === "menu" && row.offers !== offersOf(item)) menu(item.key);
    if (list.children[n] !== row.li) list.insertBefore(row.li, list.children[n] || null);
  });
  $("own").hidden = !found.length;
  set($("unsafe"), unsafe() ? page.unsafe : "");
  set($("line"), now.lost || now.failures > 1 ? page.line : "");
}

function makeRow(key) {
  const row = { li: element("li"), head: element("button", "one"), panel: element("div", "panel"), mode: "" };
  row.state = element("span", "state");
  row.said = element("span", "said");
  row.wrong = element("p", "wrong-words panel");
  row.head.type = "button";
  row.head.setAttribute("aria-expanded", "false");
  row.said.dir = row.wrong.dir = "auto";
  row.panel.hidden = true;
  row.head.append(row.state, row.said);
  row.li.append(row.head, row.wrong, row.panel);
  row.head.addEventListener("click", () => (row.mode ? closePanel(key) : menu(key)));
  rows.set(key, row);
  return row;
}

function openPanel(key, mode, parts, focused) {
  const row = rows.get(key);
  const inside = row.panel.contains(document.activeElement);
  row.mode = mode;
  row.panel.hidden = !parts.length;
  row.head.setAttribute("aria-expanded", "true");
  row.panel.textContent = "";
  row.panel.append(...parts);
  if (focused) focused.focus();
  else if (inside) row.head.focus();
}

function closePanel(key) {
  const row = rows.get(key);
  row.mode = "";
  row.panel.hidden = true;
  row.head.setAttribute("aria-expanded", "false");
  row.head.focus();
}

function buttons(...offered) {
  const box = element("div", "buttons");
  for (const [text, act, kind] of offered) {
    const button = element("button", kind, text);
    button.type = "button";
    button.addEventListener("click", act);
    box.append(button);
  }
  return box;
}

function menu(key) {
  const item = read("idea:" + key);
  // What never left this phone is removed, everything else withdrawn.
  const kept = item.id || (item.tried && item.status !== "refused");
  const offered = [];
  if (canChange(item)) offered.push([page.change, () => edit(key), "quiet"]);
  if (canWithdraw(item)) offered.push([kept ? page.withdraw : page.remove, () => askTwice(key, kept), "quiet"]);
  rows.get(key).offers = offersOf(item);
  if (offered.length) return openPanel(key, "menu", [buttons(...offered)]);
  openPanel(key, "menu", item.want || item.status === "withdrawn" ? [] : [element("p", "", page.fixed)]);
}

function edit(key) {
  const item = read("idea:" + key);
  const area = element("textarea");
  const wrong = element("p", "wrong-words");
  area.value = item.next || item.text;
  area.dir = "auto";
  area.rows = 3;
  area.setAttribute("aria-label", page["change-idea"]);
  wrong.setAttribute("role", "alert");
  const save = () => {
    wrong.textContent = fault(area.value);
    if (wrong.textContent) return area.focus();
    closePanel(key);
    change(key, area.value);
  };
  const offered = buttons([page.save, save, ""], [page.cancel, () => closePanel(key), "quiet"]);
  openPanel(key, "edit", [area, wrong, offered], area);
}

function askTwice(key, kept) {
  const question = element("p", "", kept ? page["confirm-withdraw"] : page["confirm-remove"]);
  question.tabIndex = -1;
  const yes = () => {
    closePanel(key);
    withdraw(key);
    // A removed idea takes the focus with it.
    if (!rows.has(key)) $("own-title").focus();
  };
  const words = kept ? page["withdraw-yes"] : page.remove;
  const offered = buttons([words, yes, "quiet"], [page.keep, () => closePanel(key), "quiet"]);
  openPanel(key, "confirm", [question, offered], question);
}
