// What was put away: at the end, folded, with its reason and a way back.

import { el, order, say } from "./dom.js";

/** Returns `{node, update(state)}`; without hidden ideas there is nothing to see. */
export function createHidden(board) {
  const summary = el("summary");
  const list = el("ul", { class: "cards" });
  const node = el("details", { class: "hidden" }, summary, list);
  const rows = new Map();

  function createRow(id) {
    const words = el("p", { class: "words", id: `hidden-${id}`, dir: "auto" });
    const reason = el("p", { class: "source", dir: "auto" });
    const restore = el("button", {
      type: "button",
      class: "quiet restore",
      text: board.texts.restore,
      "aria-describedby": `hidden-${id}`,
      click: async () => {
        if (await board.send({ do: "restore-ideas", ideas: [id] })) board.focusCard(id);
      },
    });
    return { node: el("li", { class: "card", "data-hidden": id }, words, el("div", { class: "row foot" }, reason, restore)), words, reason };
  }

  return {
    node,
    update(state) {
      node.hidden = state.hidden.length === 0;
      say(summary, state.hidden_head);
      const kept = state.hidden.map((idea) => {
        if (!rows.has(idea.id)) rows.set(idea.id, createRow(idea.id));
        const row = rows.get(idea.id);
        say(row.words, idea.text);
        say(row.reason, idea.hidden);
        return row.node;
      });
      order(list, kept);
    },
  };
}
