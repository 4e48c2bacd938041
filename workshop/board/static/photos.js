// Photographs of the tablecloth beside the typing line: taken, looked at closely, described, removed.

import { ask } from "./ask.js";
import { button, fill } from "./bits.js";
import { ownName } from "./commands.js";
import { el, order, say } from "./dom.js";
import { createUploads, change } from "./uploads.js";
import { createViewer } from "./viewer.js";
import { createDescribing } from "./describing.js";

/** Returns `{button, update(state), end}`; the button opens the panel beside the typing line. */
export function createPhotos(board, data, frame) {
  const { texts } = board;
  const camera = el("input", { type: "file", accept: "image/*", capture: "environment", hidden: true, change: onChosen });
  const files = el("input", { type: "file", accept: "image/*", multiple: true, hidden: true, change: onChosen });
  const take = button(texts["photo-take"], () => camera.click(), { class: "main" });
  const toggle = button(texts.photos, () => show(panel.hidden), { class: "tool", "aria-expanded": "false", "aria-controls": "photos" });
  const uploads = createUploads(board, data.photos + data.spoken, arrived);
  const viewer = createViewer(texts);
  const strip = el("ul", { class: "strip", "aria-label": texts.photos });
  const none = el("p", { class: "empty", text: texts["photos-none"] });
  const describing = createDescribing(texts, save);
  const remove = button(texts["photo-remove"], onRemove, { class: "quiet remove" });
  const asking = el("div", { class: "removing" });
  const looking = el("div", { class: "looking" }, viewer.node, asking, strip, describing.node);
  const head = el("h2", { text: texts.photos });
  const panel = el(
    "section",
    { class: "photos", id: "photos", "aria-label": texts.photos, hidden: true },
    el("div", { class: "row photos-head" }, head, button(texts["photos-close"], () => show(false))),
    el("div", { class: "row choosing" }, take, button(texts["photo-choose"], () => files.click()), camera, files),
    uploads.node,
    none,
    looking,
  );
  viewer.tools.append(remove);
  const place = el("p", { class: "dropping", text: texts["photo-drop"], hidden: true });
  const thumbs = new Map();
  let [photos, chosen, awaited] = [[], null, null];

  frame.node.querySelector(".panes > .open").after(panel);
  frame.node.append(place);
  const { root } = board;
  const listeners = { dragover: onDragOver, dragleave: onDragLeave, drop: onDrop };
  for (const [name, act] of Object.entries(listeners)) root.addEventListener(name, act);
  document.addEventListener("paste", onPaste);

  function show(open) {
    panel.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    frame.node.querySelector(".panes").classList.toggle("with-photos", open);
    if (!open) toggle.focus();
    draw();
  }

  function onChosen(event) {
    add([...event.target.files]);
    // The same file may be chosen again.
    event.target.value = "";
  }

  function add(list) {
    if (!list.length || !board.state?.may_arrange) return;
    if (panel.hidden) show(true);
    uploads.send(list);
  }

  /** The newest one is looked at as soon as the board knows it. */
  function arrived(id) {
    awaited = id;
    board.announce(texts["photo-added"]);
    pick();
  }

  function pick() {
    if (awaited === null || !photos.some((photo) => photo.id === awaited)) return;
    choose(awaited);
    awaited = null;
  }

  function choose(id) {
    chosen = id;
    draw();
  }

  function draw() {
    const held = looking.contains(board.root.activeElement);
    const photo = photos.find((each) => each.id === chosen);
    none.hidden = photos.length > 0;
    looking.hidden = !photo;
    if (held && !photo) toggle.focus();
    say(toggle, photos.length ? fill(texts, "photos-count", { count: photos.length }) : texts.photos);
    if (panel.hidden || !photo) return;
    viewer.show(photo.url, photo.described);
    describing.show(photo);
    order(strip, photos.map((each, n) => thumb(each, n)));
    strip.hidden = photos.length < 2;
  }

  function thumb(photo, n) {
    if (!thumbs.has(photo.id)) {
      const image = el("img", { src: photo.small_url, alt: "", loading: "lazy" });
      thumbs.set(photo.id, el("li", {}, el("button", { type: "button", click: () => choose(photo.id) }, image)));
    }
    const node = thumbs.get(photo.id);
    const number = fill(texts, "photo-number", { number: n + 1, count: photos.length });
    node.firstChild.setAttribute("aria-label", [number, photo.caption].filter(Boolean).join(": "));
    node.firstChild.setAttribute("aria-pressed", String(photo.id === chosen));
    return node;
  }

  async function save(id, description) {
    const why = await change(`${data.photos}/${id}${data.spoken}&by=${ownName()}`, "PATCH", description, texts);
    frame.fail(why);
    if (!why) board.announce(texts["photo-saved"]);
    return !why;
  }

  function onRemove() {
    const id = chosen;
    ask(asking, {
      question: texts["photo-remove-ask"],
      confirm: texts["photo-remove-do"],
      cancel: texts.cancel,
      back: () => (remove.checkVisibility() ? remove : toggle).focus(),
      send: async () => {
        const why = await change(`${data.photos}/${id}${data.spoken}`, "DELETE", null, texts);
        frame.fail(why);
        if (!why) board.announce(texts["photo-removed"]);
        return !why;
      },
    });
  }

  function holdsFiles(event) {
    return [...(event.dataTransfer?.types ?? [])].includes("Files") && board.state?.may_arrange;
  }

  function onDragOver(event) {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    place.hidden = false;
  }

  function onDragLeave(event) {
    if (!event.relatedTarget || !root.contains(event.relatedTarget)) place.hidden = true;
  }

  function onDrop(event) {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.hidden = true;
    add([...event.dataTransfer.files]);
  }

  function onPaste(event) {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (!pasted.length || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    add(pasted);
  }

  return {
    button: toggle,
    update(state) {
      const before = photos.findIndex((photo) => photo.id === chosen);
      ({ photos = [] } = state);
      for (const id of [...thumbs.keys()]) if (!photos.some((photo) => photo.id === id)) thumbs.delete(id);
      if (!photos.some((photo) => photo.id === chosen)) chosen = photos[Math.min(Math.max(before, 0), photos.length - 1)]?.id ?? null;
      draw();
      pick();
    },
    end() {
      uploads.end();
      for (const [name, act] of Object.entries(listeners)) root.removeEventListener(name, act);
      document.removeEventListener("paste", onPaste);
    },
  };
}
