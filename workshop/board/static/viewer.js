// A photograph to read from: larger and smaller by finger, wheel, key and button, and moved about.

import { button } from "./bits.js";
import { el } from "./dom.js";

const MOST = 8;
const STEP = 1.5;
const MOVE = 60;
const TAP = 8; // A finger that moved less has tapped.

/** Returns `{node, tools, show(url, described)}`; at scale 1 the whole photograph is in view. */
export function createViewer(texts) {
  const image = el("img", { alt: "", draggable: "false" });
  const frame = el(
    "div",
    {
      class: "viewer",
      tabindex: "0",
      role: "group",
      "aria-label": texts["photo-view"],
      pointerdown: onDown,
      pointermove: onMove,
      pointerup: onUp,
      pointercancel: onUp,
      keydown: onKey,
    },
    image,
  );
  frame.addEventListener("wheel", onWheel, { passive: false });
  const larger = button(texts["photo-in"], () => zoom(STEP));
  const smaller = button(texts["photo-out"], () => zoom(1 / STEP));
  const fingers = new Map();
  let [scale, x, y, moved, url] = [1, 0, 0, 0, ""];

  /** Make it larger by `factor`, so that what is at this point of the frame stays there. */
  function zoom(factor, at = { x: 0, y: 0 }) {
    const next = Math.min(MOST, Math.max(1, scale * factor));
    x = at.x - ((at.x - x) * next) / scale;
    y = at.y - ((at.y - y) * next) / scale;
    scale = next;
    draw();
  }

  function draw() {
    const [wide, high] = [frame.clientWidth, frame.clientHeight];
    const [reachX, reachY] = [Math.max(0, (image.offsetWidth * scale - wide) / 2), Math.max(0, (image.offsetHeight * scale - high) / 2)];
    x = Math.min(reachX, Math.max(-reachX, x));
    y = Math.min(reachY, Math.max(-reachY, y));
    image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    larger.setAttribute("aria-disabled", String(scale >= MOST));
    smaller.setAttribute("aria-disabled", String(scale <= 1));
    frame.dataset.scale = scale.toFixed(2);
  }

  /** Where the pointer is, from the middle of the frame. */
  function spot(event) {
    const box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  }

  function onDown(event) {
    if (event.button !== 0) return;
    if (!fingers.size) moved = 0;
    fingers.set(event.pointerId, spot(event));
    frame.setPointerCapture(event.pointerId);
  }

  function onMove(event) {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = spot(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (other) {
      moved = Infinity;
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      zoom(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)), middle);
      return;
    }
    [x, y] = [x + now.x - before.x, y + now.y - before.y];
    draw();
  }

  function onUp(event) {
    if (!fingers.delete(event.pointerId) || fingers.size || event.type !== "pointerup" || moved > TAP) return;
    zoom(scale > 1 ? 1 / scale : 2.5, spot(event));
  }

  function onKey(event) {
    const moves = { ArrowLeft: [MOVE, 0], ArrowRight: [-MOVE, 0], ArrowUp: [0, MOVE], ArrowDown: [0, -MOVE] };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+") zoom(STEP);
    else if (event.key === "-") zoom(1 / STEP);
    else if (event.key === "0") zoom(1 / scale);
    else if (event.key in moves) {
      [x, y] = [x + moves[event.key][0], y + moves[event.key][1]];
      draw();
    } else return;
    event.preventDefault();
  }

  function onWheel(event) {
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, spot(event));
  }

  const tools = el("div", { class: "row zoom" }, larger, smaller);
  return {
    node: el("div", { class: "viewing" }, frame, tools),
    tools,
    /** Another photograph is shown whole; the same one stays as it is being looked at. */
    show(address, described) {
      if (image.alt !== described) image.alt = described;
      if (address === url) return;
      [url, scale, x, y] = [address, 1, 0, 0];
      image.src = address;
      draw();
    },
  };
}
