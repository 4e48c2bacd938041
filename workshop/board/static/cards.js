// A card: one idea in its author's words, where it came from, and what can be done with it.

import { ask } from "./ask.js";
import { el, say } from "./dom.js";
import { chooseSame } from "./joining.js";
import { createSame } from "./same.js";
import { createWording } from "./wording.js";

/** A card that stays the same element wherever its idea goes; `update(idea)` refreshes it. */
export function createCard(board, id) {
  const { texts } = board;
  const words = el("p", { class: "words", id: `words-${id}`, dir: "auto" });
  const source = el("span", { class: "source" });
  const move = el("button", {
    type: "button",
    class: "quiet move",
    text: texts.move,
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    "aria-describedby": `words-${id}`,
    click: () => board.menu.open(move, texts.move, choices(board, id, node, move, wording)),
  });
  const suggested = el("div", { class: "suggested", role: "group", "aria-label": texts.suggested, hidden: true });
  const check = el("input", { type: "checkbox", "aria-describedby": `words-${id}` });
  const pick = el("label", { class: "pick" }, check, el("span", { text: texts["select-one"] }));
  const grip = el("button", { type: "button", class: "grip", text: texts.grip, "aria-pressed": "false", "aria-describedby": `words-${id}` });
  const foot = el("div", { class: "row foot" }, source, move, pick);
  const node = el("li", { class: "card", "data-idea": id, tabindex: "-1" }, grip, words, suggested, foot);
  const shaping = { node, words, foot, back: () => move.focus() };
  const [wording, same] = [createWording(board, id, shaping), createSame(board, id, shaping)];
  return {
    node,
    move,
    grip,
    check,
    /** What takes the focus for the card: its menu, or its check mark while cards are being selected. */
    get handle() {
      return board.selection?.active ? check : move;
    },
    suggested,
    words: words.id,
    go: (cluster) => go(board, id, cluster),
    update(idea) {
      say(words, idea.text);
      say(source, idea.source);
      wording.update(idea);
      same.update(idea);
    },
  };
}

/** Where an idea is: its list, its place in it, and the cluster's id or null. */
export function findIdea(state, id) {
  for (const cluster of state.clusters) {
    const index = cluster.ideas.findIndex((idea) => idea.id === id);
    if (index >= 0) return { list: cluster.ideas, index, cluster: cluster.id };
  }
  return { list: state.open, index: state.open.findIndex((idea) => idea.id === id), cluster: null };
}

/** Put an idea into a cluster, or back among the open ones with null, and say so. */
async function go(board, id, cluster) {
  const { texts, state } = board;
  const title = state.clusters.find((each) => each.id === cluster)?.title ?? "";
  board.leaving.add(id);
  if (await board.send({ do: "move-ideas", ideas: [id], cluster, before: null })) {
    board.announce(cluster === null ? texts["moved-open"] : texts.moved.replace("{title}", () => title));
  } else board.leaving.delete(id);
}

/** Put an idea into the store of themes; whoever sorts goes on with the next one. */
async function moveOut(board, id) {
  board.leaving.add(id);
  if (!(await board.moving.park([id]))) board.leaving.delete(id);
}

function choices(board, id, node, button, wording) {
  const { texts, state } = board;
  const { list, index, cluster } = findIdea(state, id);
  const back = () => button.focus();

  async function start(title) {
    board.leaving.add(id);
    const done = await board.send({ do: "create-cluster", title, ideas: [id], before: null });
    if (!done) board.leaving.delete(id);
    return done;
  }

  const step = (before) => board.send({ do: "move-ideas", ideas: [id], cluster, before });
  const homes = state.clusters
    .map((each) => ({ id: each.id, text: each.title, tint: board.tints.get(each.id) }))
    .filter((each) => each.id !== cluster)
    .map((each) => ({ ...each, act: () => go(board, id, each.id) }));
  const fresh = {
    text: texts["move-new"],
    act: () =>
      ask(node, { label: texts["cluster-title"], confirm: texts["cluster-create"], cancel: texts.cancel, send: start, back }),
  };
  const hide = {
    text: texts.hide,
    act: () =>
      ask(node, {
        label: texts["hide-label"],
        confirm: texts["hide-do"],
        cancel: texts.cancel,
        send: (reason) => board.send({ do: "hide-ideas", ideas: [id], reason }),
        back,
      }),
  };
  const correct = { text: texts.correct, act: wording.correct };
  const join = { text: texts.join, act: () => chooseSame(board, id, { node, back }) };
  const open = { text: texts["move-open"], act: () => go(board, id, null) };
  const away = state.parked.some((idea) => idea.id === id);
  const park = { text: texts["move-park"], act: () => moveOut(board, id) };
  const pick = { text: texts.select, act: () => board.selection.start(id) };
  const up = { text: texts["move-up"], off: index < 1, act: () => step(list[index - 1].id) };
  const down = { text: texts["move-down"], off: away || index >= list.length - 1, act: () => step(list[index + 2]?.id ?? null) };
  return [homes, [fresh, ...(cluster !== null || away ? [open] : []), ...(away ? [] : [park])], [up, down, pick], [correct, join], [hide]];
}
