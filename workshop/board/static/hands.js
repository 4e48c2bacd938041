// The hands on the board: dragging, lifting by keys and selecting share one aim and one way to move, plugged in here.

import { createAim } from "./aim.js";
import { createCarry } from "./carry.js";
import { createDrag } from "./drag.js";
import { el, say } from "./dom.js";
import { createLift } from "./lift.js";
import { createMoving } from "./moving.js";
import { createSelection } from "./selection.js";

const PATIENCE = 1_000;

/** Needs `board.calm`, `board.latest`, `board.cards` and `board.clusters`; returns `{update(state), name, end}`. */
export function createHands(board, frame) {
  const noted = el("span", { class: "noted", dir: "auto" });
  frame.foot.append(noted);
  let [wantsTitle, awaited] = [null, []];
  const hands = { note, drawn, moving: createMoving(board, { note, rename }), aim: createAim(board, frame) };
  hands.selection = createSelection(board, frame, hands);
  [board.moving, board.selection] = [hands.moving, hands.selection];
  const settle = createDrag(board, frame, hands);
  const lifts = [createLift(board, frame, hands), createCarry(board, frame, hands)];

  /** Say quietly, and leave it to be read in the state line until the next lift. */
  function note(sentence) {
    say(noted, sentence);
    if (sentence) board.announce(sentence);
  }

  /** Open a cluster's title to be typed over, as soon as the cluster is there. */
  function rename(id) {
    wantsTitle = id;
    name();
  }

  function name() {
    const cluster = wantsTitle !== null && board.clusters.get(wantsTitle);
    if (!cluster) return;
    wantsTitle = null;
    cluster.rename();
  }

  /** Resolves with the next drawing of the board; soon even where none comes. */
  function drawn() {
    return new Promise((resolve) => {
      awaited.push(resolve);
      setTimeout(resolve, PATIENCE);
    });
  }

  return {
    update(state) {
      hands.selection.update(state);
      for (const lift of lifts) lift.update();
      const due = awaited;
      awaited = [];
      for (const resolve of due) resolve();
    },
    /** To be called once the focus found its place again: a new cluster's title takes it. */
    name,
    end() {
      settle();
      for (const lift of lifts) lift.end();
      hands.selection.end();
    },
  };
}
