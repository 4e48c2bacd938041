// The store of themes (Themenspeicher): what matters but has no place among the clusters, kept in view at their end.

import { el, order, say } from "./dom.js";

/** Returns `{node, update(state, cards)}`; where nothing is parked only its heading stands there. */
export function createParked(board) {
  const { texts } = board;
  const head = el("h3", { id: "parked-head" });
  const hint = el("p", { class: "empty", text: texts["parked-empty"] });
  const list = el("ul", { class: "cards", "aria-labelledby": "parked-head" });
  const node = el("section", { class: "parked bare", "data-drop": "parked", "aria-labelledby": "parked-head" }, head, hint, list);
  const ways = new Map();

  function createWay(id) {
    return el("button", {
      type: "button",
      class: "quiet unpark",
      text: texts["move-open"],
      "aria-describedby": `words-${id}`,
      click: async () => {
        if (!(await board.send({ do: "move-ideas", ideas: [id], cluster: null, before: null }))) return;
        board.focusCard(id);
        board.announce(texts["moved-open"]);
      },
    });
  }

  /** The way back stands on the card only while it lies here. */
  function mark(state) {
    const here = new Set(state.parked.map((idea) => idea.id));
    for (const [id, way] of ways) {
      if (here.has(id)) continue;
      const held = way === board.root.activeElement;
      way.remove();
      ways.delete(id);
      if (held) board.focusCard(id);
    }
    for (const id of here) {
      if (ways.has(id)) continue;
      ways.set(id, createWay(id));
      board.cards.get(id).move.before(ways.get(id));
    }
  }

  return {
    node,
    update(state, cards) {
      say(head, state.parked_head);
      hint.hidden = cards.length > 0;
      list.hidden = cards.length === 0;
      node.classList.toggle("bare", cards.length === 0);
      order(list, cards);
      mark(state);
    },
  };
}
