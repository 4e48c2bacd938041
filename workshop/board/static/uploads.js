// Photographs on their way: one after the other, each with its progress, and with a clear word where one is refused.

import { button, fill } from "./bits.js";
import { el, say } from "./dom.js";

const LARGEST = 20_000_000; // The server's own limit: no need to send what it will not take.

/** Returns `{node, send(files), end}`; `arrived(id)` is told of each photograph that the server took. */
export function createUploads(board, url, arrived) {
  const { texts } = board;
  const node = el("ul", { class: "uploads", hidden: true });
  const queue = [];
  let [running, ended] = [null, false];

  function send(files) {
    for (const file of files) queue.push(createRow(file));
    node.hidden = !node.children.length;
    run();
  }

  async function run() {
    if (running) return;
    for (let row = queue.shift(); row && !ended; row = queue.shift()) {
      running = row;
      const told = row.file.size > LARGEST ? { message: texts["photo-too-large"] } : await post(row);
      running = null;
      if (ended) return;
      if (told.ok) {
        drop(row);
        arrived(told.photo);
      } else fail(row, told);
    }
  }

  /** `fetch` cannot tell how far it is; resolves to the answer, or to `{}` where nobody answered. */
  function post(row) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      row.request = request;
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) row.bar.value = event.loaded / event.total;
      });
      request.addEventListener("load", () => done(request.status < 400 ? read(request) : { message: texts.refused, ...read(request), ok: false }));
      for (const end of ["error", "abort", "timeout"]) request.addEventListener(end, () => done({}));
      request.open("POST", url);
      // Only a picture's own type may pass; the server looks at the bytes anyway.
      request.setRequestHeader("Content-Type", row.file.type.startsWith("image/") ? row.file.type : "application/octet-stream");
      request.send(row.file);
    });
  }

  function read(request) {
    try {
      return JSON.parse(request.responseText);
    } catch {
      return {};
    }
  }

  function createRow(file) {
    const name = file.name || texts.photos;
    const row = { file, name };
    row.said = el("p", { text: fill(texts, "photo-sending", { name }) });
    row.bar = el("progress", { max: "1", value: "0", "aria-label": fill(texts, "photo-sending", { name }) });
    row.more = el("div", { class: "row" });
    row.node = el("li", {}, row.said, row.bar, row.more);
    node.append(row.node);
    return row;
  }

  function fail(row, { message }) {
    row.bar.remove();
    row.node.classList.add("failed");
    row.said.setAttribute("role", "alert");
    say(row.said, message ? `${row.name}: ${message}` : fill(texts, "photo-unsent", { name: row.name }));
    const away = button(texts["close-message"], () => drop(row));
    if (message) row.more.replaceChildren(away);
    else row.more.replaceChildren(button(texts["type-again"], () => again(row)), away);
  }

  function again(row) {
    drop(row);
    send([row.file]);
  }

  function drop(row) {
    row.node.remove();
    node.hidden = !node.children.length;
  }

  // Asked by the browser itself, before a reload breaks off what is on its way.
  const leave = (event) => (running || queue.length) && event.preventDefault();
  window.addEventListener("beforeunload", leave);
  board.ends.push(() => window.removeEventListener("beforeunload", leave));

  return {
    node,
    send,
    end() {
      ended = true;
      running?.request?.abort();
    },
  };
}

/** Change or remove what is at `url`; resolves to "" or to the sentence that says why not. */
export async function change(url, method, body, texts) {
  try {
    const answer = await fetch(url, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
    if (answer.ok) return "";
    return (await answer.json().catch(() => ({}))).message || texts.refused;
  } catch {
    return texts.unsent;
  }
}
