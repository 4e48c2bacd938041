// Twins: under an open card the one that may say the same; side by side a person decides, and is not asked twice.

import { button, fill, recall, retain } from "./bits.js";
import { openDialog } from "./dialog.js";
import { el, say } from "./dom.js";

const MOST_KEPT = 500;

/** Returns `{hear(same), update(state), end}`; `same` is what the server takes for equal, pair by pair. */
export function createTwins(board, data) {
  const { texts } = board;
  const name = `tischdecke-different-${data.table}`;
  const rows = new Map();
  let [pairs, comparing] = [[], null];

  function draw(state) {
    const places = placesOf(state);
    const different = new Set(recall(name, []));
    const wanted = new Map();
    for (const pair of pairs) {
      const [a, b] = pair.ideas;
      if (different.has(keyOf(pair)) || !places.has(a) || !places.has(b)) continue;
      for (const [one, other] of [[a, b], [b, a]]) {
        if (places.get(one).open && !wanted.has(one)) wanted.set(one, { pair, other: places.get(other) });
      }
    }
    for (const [id, row] of rows) if (!wanted.has(id) || row.card !== board.cards.get(id)) drop(id);
    for (const [id, { pair, other }] of wanted) rowOf(id).show(pair, other);
    comparing?.update(places);
  }

  function drop(id) {
    const row = rows.get(id);
    rows.delete(id);
    if (row.node.contains(board.root.activeElement)) board.focusCard(id);
    row.node.remove();
  }

  function rowOf(id) {
    if (!rows.has(id)) rows.set(id, createRow(board, id, (pair, back) => compare(id, pair, back)));
    return rows.get(id);
  }

  function compare(id, pair, back) {
    const places = placesOf(board.state);
    comparing = createComparison(board, orderOf(pair, places), pair.reason, {
      back: () => back(),
      closed: () => {
        comparing = null;
      },
      differ: () => {
        retain(name, [...new Set([...recall(name, []), keyOf(pair)])].slice(-MOST_KEPT));
        board.announce(texts["twin-differs"]);
        draw(board.state);
      },
    });
    comparing.update(places);
  }

  return {
    hear(same) {
      pairs = same;
      if (board.state) draw(board.state);
    },
    update: draw,
  };
}

function createRow(board, id, compare) {
  const { texts } = board;
  const card = board.cards.get(id);
  const words = el("q", { dir: "auto" });
  const look = button(texts["twin-compare"], () => compare(shown, () => (look.isConnected ? look.focus() : board.focusCard(id))), {
    "aria-haspopup": "dialog",
    "aria-describedby": card.words,
  });
  const node = el("div", { class: "twin row" }, el("p", {}, `${texts.twin} `, words), look);
  let shown = null;
  card.suggested.after(node);
  return {
    node,
    card,
    show(pair, other) {
      shown = pair;
      say(words, other.idea.text);
    },
  };
}

/** Two ideas in full; the first one stays, the second one can be put with it. */
function createComparison(board, [stays, goes], reason, { back, closed, differ }) {
  const { texts } = board;
  const [left, right] = [createSide(texts, texts["twin-stays"]), createSide(texts, texts["twin-goes"])];
  const join = button(texts["twin-join"], onJoin, { class: "main" });
  const dialog = openDialog(
    board,
    { kind: "compare", labelledby: "compare-head", back, closed },
    el("h2", { id: "compare-head", text: texts["twin-ask"] }),
    el("p", { class: "source", text: texts[`twin-${reason}`] ?? "" }),
    el("div", { class: "sides" }, left.node, right.node),
    el("div", { class: "row ends" }, join, button(texts["twin-differ"], onDiffer), button(texts.cancel, () => dialog.close())),
  );

  async function onJoin() {
    if (!(await board.send({ do: "join-ideas", ideas: [goes], into: stays }))) return;
    dialog.close();
    board.announce(texts["twin-joined"]);
  }

  function onDiffer() {
    dialog.close();
    differ();
  }

  return {
    update(places) {
      const [one, other] = [places.get(stays), places.get(goes)];
      if (!one || !other) {
        const open = dialog.open;
        dialog.close();
        if (open) board.announce(texts["twin-gone"]);
        return;
      }
      left.show(one);
      right.show(other);
    },
  };
}

function createSide(texts, label) {
  const words = el("p", { class: "words", dir: "auto" });
  const original = el("p", { class: "source", dir: "auto" });
  const source = el("p", { class: "source" });
  return {
    node: el("section", { class: "card" }, el("h3", { text: label }), words, original, source),
    show({ idea, home }) {
      say(words, idea.text);
      say(original, idea.original ? fill(texts, "twin-original", { words: idea.original }) : "");
      original.hidden = !idea.original;
      say(source, [idea.source, home || texts["twin-open"], idea.mentions].filter(Boolean).join(" · "));
    },
  };
}

/** Every card that is in sight: its idea, its cluster's title, whether it is open. */
function placesOf(state) {
  const places = new Map(state.open.map((idea) => [idea.id, { idea, home: "", open: true }]));
  for (const cluster of state.clusters) {
    for (const idea of cluster.ideas) places.set(idea.id, { idea, home: cluster.title, open: false });
  }
  return places;
}

/** What a person placed stays; of two open ones the older. */
function orderOf({ ideas }, places) {
  const weight = (id) => (places.get(id)?.open ? 1 : 0);
  return [...ideas].sort((a, b) => weight(a) - weight(b) || a - b);
}

function keyOf({ ideas }) {
  return [...ideas].sort((a, b) => a - b).join("-");
}
