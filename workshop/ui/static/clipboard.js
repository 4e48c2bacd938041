// Copies formatted text for Word and mail, and the same in plain lines for everything else.

export function mount(place, data) {
  // Streamlit calls again after each run; the place keeps what it has, and what was said about older words goes.
  const box = place.querySelector(".clip") ?? build(place);
  if (box.html !== data.html) quiet(box);
  box.html = data.html;
  const button = box.querySelector("button");
  button.textContent = data.copy;
  if (data.label) button.setAttribute("aria-label", data.label);
  button.onclick = () => copy(box, data);
  return () => {};
}

function build(place) {
  const box = document.createElement("div");
  box.className = "clip";
  box.innerHTML = `<button type="button"></button><p class="said" role="status"></p>
    <div class="by-hand" role="group" tabindex="0" hidden></div>`;
  place.append(box);
  return box;
}

async function copy(box, data) {
  quiet(box);
  const done = (await byClipboard(data.html, data.plain)) || bySelection(data.html, data.plain);
  const said = box.querySelector(".said");
  said.textContent = done ? data.copied : data.press;
  said.classList.toggle("worked", done);
  if (!done) leaveSelected(box, data);
}

function quiet(box) {
  box.querySelector(".said").textContent = "";
  const byHand = box.querySelector(".by-hand");
  byHand.hidden = true;
  byHand.replaceChildren();
}

async function byClipboard(html, plain) {
  // A page that came over plain http has no clipboard of its own.
  if (!navigator.clipboard?.write || !window.ClipboardItem) return false;
  const blob = (text, type) => new Blob([text], { type });
  try {
    const item = { "text/html": blob(html, "text/html"), "text/plain": blob(plain, "text/plain") };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function bySelection(html, plain) {
  const stage = document.createElement("div");
  stage.className = "clip-stage";
  stage.append(fragment(html));
  document.body.append(stage);
  let taken = false;
  const take = (event) => {
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    taken = true;
  };
  const before = document.activeElement;
  document.addEventListener("copy", take, { once: true });
  try {
    select(stage);
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", take);
    getSelection().removeAllRanges();
    stage.remove();
    before?.focus?.();
  }
}

function leaveSelected(box, data) {
  const byHand = box.querySelector(".by-hand");
  byHand.setAttribute("aria-label", data.text);
  byHand.append(fragment(data.html));
  byHand.hidden = false;
  byHand.focus();
  select(byHand);
}

function select(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

// The server's renderer has escaped every text in it.
function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
