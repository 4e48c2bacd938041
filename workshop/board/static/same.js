// Ideas that say the same lie under one card: it counts them, unfolds their words, and lets each go again.

import { el, order, say } from "./dom.js";

/** For the card `node` whose foot is `foot`; returns `{update(idea)}`. Nothing is drawn until there is one. */
export function createSame(board, id, { foot, words, back }) {
  const { texts } = board;
  const rows = new Map();
  let drawn = null;

  function create() {
    const list = el("ul", { class: "others", id: `same-${id}`, "aria-label": texts.same, hidden: true });
    const button = el("button", {
      type: "button",
      class: "mentions",
      "aria-expanded": "false",
      "aria-controls": list.id,
      "aria-describedby": words.id,
      click: () => {
        list.hidden = !list.hidden;
        button.setAttribute("aria-expanded", String(!list.hidden));
      },
    });
    const node = el("div", { class: "same" }, button, list);
    foot.before(node);
    return { node, button, list };
  }

  function createRow(other) {
    const text = el("p", { class: "words", id: `words-${other}`, dir: "auto" });
    const source = el("span", { class: "source" });
    const part = el("button", {
      type: "button",
      class: "quiet part",
      text: texts.part,
      "aria-describedby": text.id,
      click: async () => {
        if (await board.send({ do: "part-idea", idea: other })) board.announce(texts.parted);
      },
    });
    return { node: el("li", {}, text, el("div", { class: "row" }, source, part)), text, source, part };
  }

  /** Whoever parted one goes on with the next, and from the last one back to the card. */
  function heirOf(others) {
    const held = [...rows].findIndex(([, row]) => row.node.contains(board.root.activeElement));
    if (held < 0) return null;
    const ids = [...rows.keys()];
    if (others.some((other) => other.id === ids[held])) return null;
    const next = [...ids.slice(held + 1), ...ids.slice(0, held).reverse()].find((each) => others.some((other) => other.id === each));
    return next === undefined ? back : () => rows.get(next).part.focus();
  }

  return {
    update({ same, mentions }) {
      if (!same.length && !drawn) return;
      const [heir, onButton] = [heirOf(same), board.root.activeElement === drawn?.button];
      if (!same.length) {
        drawn.node.remove();
        drawn = null;
        rows.clear();
        if (heir || onButton) back();
        return;
      }
      drawn ??= create();
      say(drawn.button, mentions);
      for (const known of [...rows.keys()]) if (!same.some((other) => other.id === known)) rows.delete(known);
      for (const other of same) {
        if (!rows.has(other.id)) rows.set(other.id, createRow(other.id));
        const row = rows.get(other.id);
        say(row.text, other.text);
        say(row.source, other.source);
      }
      order(drawn.list, same.map((other) => rows.get(other.id).node));
      heir?.();
    },
  };
}
