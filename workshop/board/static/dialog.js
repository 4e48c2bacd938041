// A dialog over the board: the rest waits, Escape closes it, the focus goes home, and what is said is still heard.

import { el } from "./dom.js";

/**
 * Open `content` as a dialog of the board and return it. `back()` takes the focus home after it closed,
 * `closed()` is told. The board's alarm and its spoken news come along: outside nobody would hear them.
 */
export function openDialog(board, { kind, labelledby, back, closed }, ...content) {
  const node = el("dialog", { class: `dialog ${kind}`, "aria-labelledby": labelledby }, ...content);
  const lent = [...board.root.querySelectorAll(".board .toast, .board > [aria-live]")].map((each) => {
    const mark = document.createComment("");
    each.replaceWith(mark);
    return [each, mark];
  });
  node.append(...lent.map(([each]) => each));
  node.addEventListener("close", () => {
    for (const [each, mark] of lent) mark.replaceWith(each);
    node.remove();
    closed?.();
    back?.();
  });
  board.menu.close();
  board.root.querySelector(".board").append(node);
  node.showModal();
  // A field would open the keyboard over half of a tablet.
  const head = node.querySelector(`#${labelledby}`);
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  return node;
}

/** Close whatever dialog is open. */
export function closeDialogs(root) {
  for (const node of root.querySelectorAll("dialog[open]")) node.close();
}
