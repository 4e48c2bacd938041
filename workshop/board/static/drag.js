// Dragging by mouse, pen and finger. A mouse lifts by moving, a finger by resting: a swipe still scrolls.

import { createEdges } from "./edges.js";
import { createGhost } from "./ghost.js";

const HOLD = 200;
const MOUSE_MOVES = 5;
const FINGER_MOVES = 10;
const CLICK_COMES = 50; // A tap's click comes a moment after the finger has left.
const STILL = "input, textarea, select, form, label, summary, a, dialog, [data-still]";

/** Listen on the board; `hands` has moving, selection, aim and `drawn()`. Returns the end of it. */
export function createDrag(board, frame, hands) {
  const { moving, selection, aim } = hands;
  const area = frame.node;
  let press = null;
  let drag = null;

  function onDown(event) {
    if (press) return void (event.pointerId !== press.pointer && !drag && settle());
    if (event.button !== 0 || !event.isPrimary || !board.state?.may_arrange) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(STILL)) return;
    const head = event.target.closest(".cluster .head");
    const node = event.target.closest("[data-idea]") ?? head?.closest("[data-cluster]");
    if (!node) return;
    const mouse = event.pointerType === "mouse";
    press = { pointer: event.pointerId, mouse, node, x: event.clientX, y: event.clientY, release: board.calm.hold() };
    if (!mouse) press.timer = setTimeout(lift, HOLD);
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("blur", cancel);
    window.addEventListener("keydown", onKey, true);
    area.addEventListener("lostpointercapture", onLost);
  }

  function onMove(event) {
    if (event.pointerId !== press?.pointer) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (drag) {
      [drag.x, drag.y] = [event.clientX, event.clientY];
      drag.moved ||= far > (press.mouse ? 0 : FINGER_MOVES);
    } else if (press.mouse && far > MOUSE_MOVES) {
      lift();
      if (drag) [drag.x, drag.y, drag.moved] = [event.clientX, event.clientY, true];
    } else if (!press.mouse && far > FINGER_MOVES) settle();
  }

  function lift() {
    const { node, x, y, pointer } = press;
    if (!node.isConnected) return settle();
    const cluster = node.dataset.cluster ? Number(node.dataset.cluster) : null;
    const id = Number(node.dataset.idea);
    const ids = cluster === null ? (selection.has(id) ? selection.ids() : [id]) : [];
    board.menu.close();
    hands.note("");
    try {
      area.setPointerCapture(pointer);
    } catch {
      // The pointer has gone in this moment; its end is told all the same.
    }
    drag = { cluster, ids, homes: moving.remember(ids), x, y, moved: false, then: performance.now() };
    drag.nodes = cluster === null ? ids.map((each) => board.cards.get(each)?.node).filter(Boolean) : [node];
    drag.ghost = createGhost(board, node, ids.length, x, y);
    drag.scroll = createEdges(frame);
    for (const each of drag.nodes) each.classList.add("lifted");
    area.classList.add("dragging");
    drag.tick = requestAnimationFrame(tick);
  }

  function tick(now) {
    if (!drag) return;
    if (drag.moved) drag.scroll(drag.x, drag.y, Math.min(now - drag.then, 50));
    drag.then = now;
    drag.ghost.to(drag.x, drag.y);
    if (drag.moved) find();
    drag.tick = requestAnimationFrame(tick);
  }

  function find() {
    const { x, y, ids, cluster } = drag;
    if (cluster !== null) {
      const target = aim.clusterAt(x, y, cluster);
      aim.showCluster(target);
      return target;
    }
    const target = aim.at(x, y, ids);
    aim.show(target, ids);
    drag.ghost.tell(target?.kind === "pair" ? board.texts.pair : "");
    return target;
  }

  function onUp(event) {
    if (event.pointerId !== press?.pointer) return;
    if (!drag) return settle();
    [drag.x, drag.y] = [event.clientX, event.clientY];
    // Whoever rests a little before letting go meant a tap, and its click may come.
    if (!drag.moved) return settle();
    swallowClick();
    const [target, held] = [find(), drag];
    aim.clear();
    drag = null;
    drop(held, target);
    settle();
  }

  async function drop(held, target) {
    cancelAnimationFrame(held.tick);
    if (target) {
      const before = board.latest;
      const done = held.cluster === null ? await moving.drop(held.homes, target) : await moving.reorder(held.cluster, target.before);
      if (done && held.ids.length > 1) selection.clear();
      // The copy stays until the board shows what was done: the card is never seen to jump back.
      if (done && board.latest === before) await hands.drawn();
    }
    put(held);
  }

  function put(held) {
    held.ghost.end();
    for (const node of held.nodes) node.classList.remove("lifted");
  }

  function cancel(event) {
    if (event?.pointerId !== undefined && event.pointerId !== press?.pointer) return;
    if (drag?.moved) board.announce(board.texts["lift-cancelled"]);
    settle();
  }

  /** End the press, and put a card that is still in the air back where it was. */
  function settle() {
    if (!press) return;
    const { release, timer, pointer } = press;
    clearTimeout(timer);
    press = null;
    if (drag) {
      cancelAnimationFrame(drag.tick);
      aim.clear();
      put(drag);
      drag = null;
    }
    area.classList.remove("dragging");
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", cancel);
    window.removeEventListener("blur", cancel);
    window.removeEventListener("keydown", onKey, true);
    area.removeEventListener("lostpointercapture", onLost);
    if (area.hasPointerCapture(pointer)) area.releasePointerCapture(pointer);
    setTimeout(release, CLICK_COMES);
  }

  function onLost(event) {
    if (event.pointerId === press?.pointer && event.target === area) cancel(event);
  }

  function onKey(event) {
    if (!drag || event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowClick(true);
    cancel();
  }

  /** A hand that was lifting did not mean to press what lay under it. */
  function swallowClick(untilUp = false) {
    const swallow = (event) => {
      event.stopPropagation();
      event.preventDefault();
    };
    const end = () => setTimeout(() => window.removeEventListener("click", swallow, true));
    window.addEventListener("click", swallow, true);
    if (untilUp) window.addEventListener("pointerup", end, { once: true });
    else end();
  }

  /** While a card is in the air the finger does not scroll; this must stand ready before it touches. */
  function onTouchMove(event) {
    if (drag && event.cancelable) event.preventDefault();
  }

  /** A long press opens no menu of the browser, and nothing is dragged in the browser's own way. */
  function onOwnWay(event) {
    if (press && (event.type === "dragstart" || !press.mouse)) event.preventDefault();
  }

  area.addEventListener("pointerdown", onDown);
  area.addEventListener("touchmove", onTouchMove, { passive: false });
  area.addEventListener("contextmenu", onOwnWay);
  area.addEventListener("dragstart", onOwnWay);
  return settle;
}
