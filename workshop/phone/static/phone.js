// The page of a table without leaving it: the field and its draft, and what wakes everything up again.
// Without it the plain form does; nothing is newer than Safari 15 and Chrome 90.
import { put, wake, watch } from "./outbox.js";
import { showOwn } from "./own.js";
import { drop, freshKey, page, read, write } from "./store.js";
import { follow, hush, listen, lose, placeOwn } from "./table.js";
import { $, announce, fault, many, room, say, set } from "./words.js";

const [form, field, trouble, news, wait] = ["idea", "text", "trouble", "news", "wait"].map($);
const draft = "draft:" + page.code;
const rendered = { text: field.defaultValue, key: form.elements.key.value };
let accepting = wait.textContent === "";
let sentAt = -Infinity;
let shifted = false;

function show() {
  field.style.height = "auto";
  field.style.height = field.scrollHeight + 2 + "px";
  const left = room(field.value);
  const close = left <= page.limit * 0.2 ? many("phone-left", left) : "";
  set($("counter"), left < 0 ? many("phone-over", -left) : close);
  $("counter").classList.toggle("over", left < 0);
  wait.hidden = accepting;
  form.classList.toggle("resting", !accepting && !field.value);
  // With the keyboard open the bar may lie over the field.
  const covered = $("send").getBoundingClientRect().top < field.getBoundingClientRect().bottom;
  if (covered && document.activeElement === field) form.scrollIntoView();
}

function complain(sentence) {
  say(trouble, sentence);
  field.setAttribute("aria-invalid", "true");
  field.focus();
}

function calm() {
  say(trouble);
  field.removeAttribute("aria-invalid");
}

function send(event) {
  event.preventDefault();
  const text = field.value;
  // The second tap of two finds nothing any more.
  if (!text.trim() && performance.now() - sentAt < 1000) return;
  if (fault(text)) return complain(fault(text));
  sentAt = performance.now();
  say(news);
  calm();
  // A form's refused text keeps the form's key: it may have arrived.
  put(text, text === rendered.text ? rendered.key : freshKey());
  field.value = rendered.text = "";
  drop(draft);
  show();
  field.focus();
}

form.addEventListener("submit", send);
field.addEventListener("input", () => {
  write(draft, field.value);
  calm();
  show();
});
field.addEventListener("keydown", (event) => {
  shifted = event.shiftKey;
  if (event.key === "Enter" && !shifted && !event.isComposing && event.keyCode !== 229) send(event);
});
// Some keyboards on the screen never name the key, only what it would do.
field.addEventListener("beforeinput", (event) => {
  if (event.inputType === "insertLineBreak" && !shifted) send(event);
});

let arrivals = [];
function arrive(item, want) {
  placeOwn();
  if (want !== "send") return announce(want === "change" ? page.changed : page["state-withdrawn"]);
  if (arrivals.push(item.text) > 1) return;
  setTimeout(() => {
    if (arrivals.length > 1) say(news, many("phone-arrived-many", arrivals.length));
    else say(news, page.arrived, arrivals[0]);
    arrivals = [];
  }, 200);
}

function rouse() {
  if (document.hidden) return hush();
  // A locked phone loses its stream without a word.
  listen();
  wake();
}
document.addEventListener("visibilitychange", rouse);
addEventListener("online", rouse);
addEventListener("offline", lose);
addEventListener("pageshow", (event) => event.persisted && rouse());

if (window.visualViewport) {
  const lift = () => {
    // Zooming in makes it smaller too; then the bar stays where it is.
    const zoomed = visualViewport.scale > 1.01;
    const hidden = zoomed ? 0 : innerHeight - visualViewport.height - visualViewport.offsetTop;
    const { style } = document.documentElement;
    style.setProperty("--keyboard", Math.max(0, Math.round(hidden)) + "px");
    if (!zoomed) style.setProperty("--visible", visualViewport.height + "px");
  };
  visualViewport.addEventListener("resize", lift);
  visualViewport.addEventListener("scroll", lift);
}

// The language chosen last stays chosen on this phone, whichever code is scanned next.
const address = new URL(location.href);
const chosen = address.searchParams.get("lang");
const wished = chosen || (trouble.textContent ? "" : read("language"));
if (chosen === page.lang) write("language", chosen);
if (wished && wished !== page.lang && page.languages.includes(wished)) {
  address.searchParams.set("lang", wished);
  location.replace(address.href);
}
// A form that was sent before this script was there: from here on it is an idea of this phone's like any other.
if (page.own && !read("idea:" + page.own.key)) put(page.own.text, page.own.key);
// The receipt has been shown; a reload would show it again.
if (address.searchParams.has("sent")) {
  address.searchParams.delete("sent");
  history.replaceState(null, "", address.href);
}

if (!field.value) field.value = read(draft) || "";
watch(showOwn, arrive);
show();
showOwn();
follow((open, message) => {
  accepting = open;
  set(wait, message);
  show();
});
wake();
