// An idea's wording: the host may correct it in place; the original stays below and comes back on demand.

import { el, say } from "./dom.js";
import { edit } from "./editing.js";

const LONGEST = 5_000; // The server knows the real limit, and says it.

/** For the card `node` with its `words`; returns `{correct, update(idea)}`. `back()` gets the focus home. */
export function createWording(board, id, { node, words, back }) {
  const { texts } = board;
  let [now, row, form] = [null, null, null];

  function correct() {
    form = edit(node, {
      put: (made) => words.after(made),
      fields: [{ name: "wording", label: texts["correct-label"], value: now.text, longest: LONGEST }],
      texts,
      send: ({ wording }) => wording === now.text || board.send({ do: "correct-idea", idea: id, wording }),
      back,
    });
  }

  async function restore() {
    if (await board.send({ do: "correct-idea", idea: id, wording: "" })) board.announce(texts["original-restored"]);
  }

  function createRow() {
    const original = el("span", { dir: "auto" });
    const button = el("button", {
      type: "button",
      class: "quiet",
      text: texts["original-restore"],
      "aria-describedby": words.id,
      click: restore,
    });
    const said = el("p", { class: "source" }, `${texts.original} `, original);
    return { node: el("div", { class: "row original" }, said, button), original };
  }

  return {
    correct,
    update(idea) {
      now = idea;
      form?.arrive({ wording: idea.text });
      if (idea.original === null) {
        const held = row?.node.contains(board.root.activeElement);
        row?.node.remove();
        if (held) back();
        return;
      }
      row ??= createRow();
      say(row.original, idea.original);
      if (!row.node.parentNode) words.after(row.node);
    },
  };
}
