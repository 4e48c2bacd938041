// The recorder's desk: draws the minutes as the server says them, with what is on its way laid over.

import { keepAwake } from "../web/awake.js";
import { el, keepFocus, say } from "../web/dom.js";
import { listen } from "../web/stream.js";
import { loadStyles, themeOf } from "../web/theme.js";
import { homesOf, lay, linesOf } from "./laying.js";
import { createNews } from "./news.js";
import { createOutbox } from "./outbox.js";
import { createSheet } from "./sheet.js";

const mounted = new WeakMap();
const HOLDS = 3_000;

/** Draw the desk into a shadow root; resolves to its end. For a root that has one, only the theme is read anew. */
export async function mount(root, data) {
  const known = mounted.get(root);
  if (known && known.data === JSON.stringify(data)) {
    known.theme();
    return known.end;
  }
  known?.end();
  await loadStyles(root, data.styles);
  const theme = themeOf(root);
  theme();
  const unplug = start(root, data);
  const end = () => {
    unplug();
    mounted.delete(root);
    root.replaceChildren();
  };
  mounted.set(root, { data: JSON.stringify(data), theme, end });
  return end;
}

function start(root, data) {
  const { texts } = data;
  const desk = { root, data, texts, lines: new Map(), commits: new Set(), drawing: false, field: null, line, show, move, reaches, kindOf, reveal };
  let [heard, connected, spoken, homes, kinds] = [null, false, "", new Map(), new Map()];
  desk.outbox = createOutbox(data.commands, `tischdecke-desk-${data.workshop}`, texts, { changed: show, typing: line, refused });

  const alarm = el("p", { class: "alarm", role: "alert" });
  const close = el("button", { type: "button", class: "quiet", text: texts["close-message"], click: () => fail("") });
  const toast = el("div", { class: "toast", hidden: true }, alarm, close);
  const state = el("p", { class: "saved", role: "status", text: texts.connecting });
  const counts = el("p", { class: "counts" });
  const live = el("p", { class: "unseen", "aria-live": "polite" });
  const help = el("p", { class: "help", text: texts.help, hidden: true });
  const sheet = createSheet(desk);
  const news = createNews(desk);
  const notes = el("div", { class: "notes" });
  const foot = el("footer", { class: "state" }, state);
  const node = el("div", { class: "desk", lang: data.lang }, news.node, notes, help, sheet.node, counts, toast, foot, live);
  root.append(node);
  root.addEventListener("keydown", keepInside);
  window.addEventListener("beforeunload", leave);
  window.addEventListener("pagehide", commit);
  const rest = keepAwake(root);
  const deaf = listen(data.events, { state: take, lost, gone });

  function take(said) {
    const first = heard === null;
    [heard, connected, spoken] = [said, true, new Date().toLocaleTimeString(data.lang, { hour: "2-digit", minute: "2-digit" })];
    desk.outbox.heard();
    show();
    desk.outbox.run();
    if (!first) return;
    for (const [key, words] of Object.entries(desk.outbox.typed())) desk.lines.get(key)?.open(words);
    if (!desk.field) arrive();
  }

  /** To the line that the address names after "#": somebody comes from what a reviewer said of it. */
  function arrive() {
    const aim = desk.lines.get(location.hash.slice(1));
    if (!aim) return;
    const { node: there, text } = aim;
    there.classList.add("aimed");
    if (text.disabled) there.tabIndex = -1;
    const go = () => {
      (text.disabled ? there : text).focus({ preventScroll: true });
      there.scrollIntoView({ block: "center" });
    };
    go();
    // Streamlit is still laying out the page around; it holds until then, or until somebody does anything.
    const follow = new ResizeObserver(go);
    follow.observe(document.body);
    const leave = () => follow.disconnect();
    setTimeout(leave, HOLDS);
    for (const each of ["pointerdown", "keydown", "wheel", "touchstart"]) window.addEventListener(each, leave, { once: true, capture: true, passive: true });
  }

  /** Draw what the server said last, and what is on its way to it. */
  function show() {
    if (!heard || desk.drawing) return;
    const laid = lay(heard, desk.outbox.under_way);
    homes = homesOf(laid);
    kinds = new Map((laid.news?.parts ?? []).flatMap((part) => part.keys.map((key) => [key, part.kind])));
    desk.drawing = true;
    try {
      keepFocus(root, () => {
        notes.replaceChildren(...laid.notes.map((each) => el("p", { class: "notice", text: each })));
        news.update(laid.news);
        help.hidden = !laid.sections.length;
        sheet.update(laid, new Set(linesOf(laid).map((each) => each.key)));
        say(counts, laid.counts);
      });
    } finally {
      desk.drawing = false;
    }
    line();
  }

  /** What the board did with this line since somebody last looked: added, changed, moved or undefined. */
  function kindOf(key) {
    return kinds.get(key);
  }

  function reaches(key, step) {
    const home = homes.get(key);
    return home !== undefined && home.place + step >= 0 && home.place + step < home.keys.length;
  }

  function move(key, step) {
    if (!reaches(key, step)) return;
    const { parent, keys, place } = homes.get(key);
    const order = keys.toSpliced(place, 1).toSpliced(place + step, 0, key);
    desk.outbox.put({ do: "arrange", key: parent, keys: order });
    reveal(key);
    announce(texts.moved.replace("{place}", String(place + step + 1)).replace("{of}", String(keys.length)));
  }

  function reveal(key) {
    desk.lines.get(key)?.node.scrollIntoView({ block: "nearest" });
  }

  function announce(sentence) {
    // The same words twice in a row would not be read out again.
    live.textContent = "";
    requestAnimationFrame(() => {
      live.textContent = sentence;
    });
  }

  /** The server said no: what belongs to a line stands there, the rest is told below. */
  function refused(entry) {
    if (entry.do === "answer" || (entry.do === "reword" && desk.lines.has(entry.key) && entry.code !== "minutes-key")) return;
    if (entry.do !== "reword") return fail(entry.why);
    fail(`${entry.why} ${texts["your-words"].replace("{text}", () => entry.text)}`);
    desk.outbox.drop(entry);
  }

  function fail(sentence) {
    say(alarm, sentence);
    toast.hidden = !sentence;
  }

  /** The line at the foot: always the truth. */
  function line() {
    const { waiting, refused: unkept, unreached } = desk.outbox.counts;
    const typing = desk.field?.field.dirty() || [...desk.commits].some((each) => each.dirty());
    if (!connected || unreached) {
      const since = spoken ? texts.offline.replace("{time}", spoken) : texts.connecting;
      told("offline", waiting || typing ? `${since} ${texts["offline-kept"]}` : since);
    } else if (unkept) told("offline", texts.unkept);
    else if (waiting) told("saving", texts.saving);
    else if (typing) told("typing", texts.typing);
    else told("saved", texts.saved);
  }

  function told(kind, sentence) {
    foot.dataset.kind = kind;
    say(state, sentence);
  }

  function lost() {
    connected = false;
    line();
  }

  function gone(sentence) {
    const notice = el("p", { class: "notice", role: "alert", text: sentence });
    node.replaceChildren(notice);
  }

  function commit() {
    for (const each of desk.commits) each.commit();
  }

  // Asked by the browser itself, before a reload takes away what is nowhere else.
  function leave(event) {
    const { waiting, refused: unkept } = desk.outbox.counts;
    if (waiting || unkept || desk.field?.field.dirty()) event.preventDefault();
  }

  return () => {
    deaf();
    rest();
    desk.outbox.end();
    window.removeEventListener("beforeunload", leave);
    window.removeEventListener("pagehide", commit);
  };
}

/** Streamlit has single letters for its own commands, and cannot see that somebody is typing in here. */
function keepInside(event) {
  event.stopPropagation();
}
