// The lifted copy: it follows the pointer by transform alone, so that nothing else is laid out anew.

import { fill } from "./bits.js";
import { el, say } from "./dom.js";

const WIDEST = 420;

/** Lift a copy of the card or cluster `node`, `count` of them, at the pointer; returns `{to, tell, end}`. */
export function createGhost(board, node, count, x, y) {
  const box = node.getBoundingClientRect();
  const text = (part) => node.querySelector(part)?.textContent ?? "";
  const hint = el("p", { class: "hint", hidden: true });
  const stack = count > 1 ? [el("p", { class: "stack", text: fill(board.texts, "ideas", { count }) })] : [];
  const copy = node.dataset.cluster
    ? el("div", { class: `ghost lifted-head ${board.tints.get(Number(node.dataset.cluster))}` }, el("p", { class: "words", text: text(".title") }))
    : el(
        "div",
        { class: count > 1 ? "ghost many" : "ghost" },
        ...stack,
        el("p", { class: "words", dir: "auto", text: text(".words") }),
        el("p", { class: "source", text: text(".source") }),
        hint,
      );
  copy.setAttribute("aria-hidden", "true");
  copy.style.width = `${Math.min(box.width, WIDEST)}px`;
  board.root.append(copy);
  const width = Math.min(box.width, WIDEST);
  const dx = Math.min(x - box.left, width - 24);
  const dy = Math.min(y - box.top, copy.offsetHeight - 8);

  function to(left, top) {
    copy.style.transform = `translate3d(${Math.round(left - dx)}px, ${Math.round(top - dy)}px, 0)`;
  }

  to(x, y);
  return {
    to,
    /** A word about what a drop here would do, where the line alone does not say it. */
    tell(sentence) {
      say(hint, sentence);
      hint.hidden = !sentence;
    },
    end: () => copy.remove(),
  };
}
