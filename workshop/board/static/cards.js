// A card: one idea in its author's words, where it came from, and what can be done with it.

import { ask } from "./ask.js";
import { el, say } from "./dom.js";

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
    click: () => board.menu.open(move, texts.move, choices(board, id, node, move)),
  });
  const suggested = el("div", { class: "suggested", role: "group", "aria-label": texts.suggested, hidden: true });
  const node = el("li", { class: "card", "data-idea": id }, words, suggested, el("div", { class: "row foot" }, source, move));
  return {
    node,
    move,
    suggested,
    words: words.id,
    go: (cluster) => go(board, id, cluster),
    update(idea) {
      say(words, idea.text);
      say(source, idea.source);
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
  if (await board.send({ do: "move-idea", idea: id, cluster, before: null })) {
    board.announce(cluster === null ? texts["moved-open"] : texts.moved.replace("{title}", () => title));
  } else board.leaving.delete(id);
}

function choices(board, id, node, button) {
  const { texts, state } = board;
  const { list, index, cluster } = findIdea(state, id);
  const back = () => button.focus();

  async function start(title) {
    board.leaving.add(id);
    const done = await board.send({ do: "create-cluster", title, idea: id });
    if (!done) board.leaving.delete(id);
    return done;
  }

  const step = (before) => board.send({ do: "move-idea", idea: id, cluster, before });
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
        send: (reason) => board.send({ do: "hide-idea", idea: id, reason }),
        back,
      }),
  };
  const open = { text: texts["move-open"], act: () => go(board, id, null) };
  const up = { text: texts["move-up"], off: index < 1, act: () => step(list[index - 1].id) };
  const down = { text: texts["move-down"], off: index >= list.length - 1, act: () => step(list[index + 2]?.id ?? null) };
  return [homes, cluster === null ? [fresh] : [fresh, open], [up, down], [hide]];
}
