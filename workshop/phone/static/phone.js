// Sends without leaving the page and hears when collecting opens; without it the plain form does.
// Nothing is newer than Safari 15, and plain http has no crypto.randomUUID.
const form = document.getElementById("idea");
const field = document.getElementById("text");
const button = document.getElementById("send");
const [counter, trouble, news, wait] = ["counter", "trouble", "news", "wait"].map((id) => document.getElementById(id));
const words = form.dataset;
const page = document.documentElement.style;
const limit = Number(words.limit);
const buttonWords = button.textContent;
const store = "tischdecke:" + form.action.split("/t/")[1].split("/")[0];
let accepting = wait.textContent === "";
let sending = false;
let draft = { text: "", key: "" };

const freshKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");

function keep() {
  // The same text keeps its key, so that a retry never doubles it.
  if (field.value !== draft.text || !draft.key) draft = { text: field.value, key: freshKey() };
  try {
    localStorage.setItem(store, JSON.stringify(draft));
  } catch {
    // Then a reload loses the draft, nothing else.
  }
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(store));
    if (kept && kept.text && kept.key) return kept;
  } catch {
    // Nothing was kept.
  }
  return { text: "", key: "" };
}

function say(element, strong, text) {
  element.textContent = "";
  if (strong) element.appendChild(document.createElement("strong")).textContent = strong;
  if (text) {
    element.append(" ");
    element.appendChild(document.createElement("q")).textContent = text;
  }
}

function show() {
  field.style.height = "auto";
  field.style.height = field.scrollHeight + 2 + "px";
  const length = Array.from(field.value.trim().normalize("NFC").replace(/\s+/g, " ")).length;
  const over = length > limit;
  counter.textContent =
    length < limit * 0.8 ? "" : over ? words.over.replace("#", length - limit) : words.left.replace("#", limit - length);
  counter.classList.toggle("over", over);
  wait.hidden = accepting;
  form.classList.toggle("resting", !accepting && !field.value);
  // With the keyboard open the bar may lie over the field.
  const covered = button.parentNode.getBoundingClientRect().top < field.getBoundingClientRect().bottom;
  if (covered && document.activeElement === field) form.scrollIntoView();
}

function refuse(sentence, invalid) {
  say(trouble, sentence);
  if (invalid) field.setAttribute("aria-invalid", "true");
  field.focus();
}

const isReceipt = (answer) => answer && answer.status === "received" && typeof answer.id === "number";

async function ask(body) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 20000);
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    // A captive portal answers 200 too, in its own words: only our own receipt counts.
    return { status: response.status, ok: response.ok, answer: await response.json() };
  } catch {
    return { status: 0, ok: false, answer: null };
  } finally {
    clearTimeout(timer);
  }
}

async function send(event) {
  event.preventDefault();
  if (sending) return;
  keep();
  const sent = { text: draft.text, key: draft.key };
  sending = true;
  button.setAttribute("aria-disabled", "true");
  button.textContent = words.sending;
  say(trouble);
  say(news);
  field.removeAttribute("aria-invalid");
  const { status, ok, answer } = await ask(sent);
  sending = false;
  button.removeAttribute("aria-disabled");
  button.textContent = buttonWords;
  if (ok && isReceipt(answer)) {
    if (field.value === sent.text) field.value = "";
    keep();
    say(news, words.arrived, answer.text);
    field.focus();
  } else if (!ok && answer && answer.error && answer.message) {
    refuse(answer.message, status === 422);
  } else {
    refuse(words.failed);
  }
  show();
}

let source;
function listen() {
  if (source) source.close();
  source = new EventSource(words.events);
  source.addEventListener("table", (event) => {
    const table = JSON.parse(event.data);
    accepting = table.accepting;
    if (wait.textContent !== table.message) wait.textContent = table.message;
    document.getElementById("where").textContent = table.where;
    show();
  });
  source.addEventListener("gone", (event) => {
    source.close();
    accepting = false;
    wait.textContent = JSON.parse(event.data).message;
    show();
  });
  source.onerror = () => {
    // It tries again by itself, except after an answer that was no stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 10000);
  };
}

form.addEventListener("submit", send);
field.addEventListener("input", () => {
  keep();
  say(trouble);
  field.removeAttribute("aria-invalid");
  show();
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  send(event);
});
// A locked phone loses its stream without a word.
document.addEventListener("visibilitychange", () => document.hidden || listen());
if (window.visualViewport) {
  const lift = () => {
    // Zooming in makes it smaller too; then the bar stays where it is.
    const zoomed = visualViewport.scale > 1.01;
    const hidden = zoomed ? 0 : innerHeight - visualViewport.height - visualViewport.offsetTop;
    page.setProperty("--keyboard", Math.max(0, Math.round(hidden)) + "px");
    if (!zoomed) page.setProperty("--visible", visualViewport.height + "px");
  };
  visualViewport.addEventListener("resize", lift);
  visualViewport.addEventListener("scroll", lift);
}
if (location.search.includes("sent=")) history.replaceState(null, "", words.page);
draft = recall();
if (!field.value) field.value = draft.text;
else if (field.value !== draft.text) draft = { text: field.value, key: form.elements.key.value };
keep();
show();
listen();
