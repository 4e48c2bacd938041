// A cluster: its statement on a tint, how many say it, and its cards.

import { ask } from "./ask.js";
import { el, order, say } from "./dom.js";
import { createStatement } from "./statement.js";

const TINTS = ["sand", "salbei", "himmel", "flieder", "rose", "minze", "senf", "schiefer"];

/**
 * Each cluster's tint, as a class, by its id: it goes along when the clusters are reordered and is the same
 * for every host. The older one keeps its tint where two want the same; none comes twice before all came once.
 */
export function tintsOf(clusters) {
  const taken = TINTS.map(() => 0);
  const tints = new Map();
  for (const id of clusters.map((cluster) => cluster.id).sort((a, b) => a - b)) {
    const least = Math.min(...taken);
    let n = id % TINTS.length;
    while (taken[n] > least) n = (n + 1) % TINTS.length;
    taken[n] += 1;
    tints.set(id, `tint-${TINTS[n]}`);
  }
  return tints;
}

/** A cluster that stays the same element; `update(cluster, cards)` refreshes it and takes its cards in. */
export function createCluster(board, id) {
  const { texts } = board;
  const title = el("button", { type: "button", class: "title", id: `title-${id}`, dir: "auto", click: () => statement.rename() });
  const heading = el("h3", {}, title);
  const count = el("span", { class: "count" });
  const edit = el("button", {
    type: "button",
    class: "quiet edit",
    text: texts["cluster-edit"],
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    "aria-describedby": `title-${id}`,
    click: () => board.menu.open(edit, texts["cluster-edit"], choices()),
  });
  const grip = el("button", { type: "button", class: "grip", text: texts["cluster-grip"], "aria-pressed": "false", "aria-describedby": `title-${id}` });
  const head = el("div", { class: "head" }, grip, heading, el("div", { class: "row" }, count, edit));
  const statement = createStatement(board, id, { head, heading, title, back: () => edit.focus() });
  heading.after(statement.leadIn);
  const list = el("ul", { class: "cards", "aria-labelledby": `title-${id}` });
  const empty = el("p", { class: "empty", text: texts["cluster-empty"] });
  const node = el("section", { class: "cluster", "data-cluster": id, "aria-labelledby": `title-${id}` }, head, statement.contested, list, empty);

  function dissolve() {
    ask(head, {
      question: texts["cluster-dissolve-ask"],
      confirm: texts["cluster-dissolve-do"],
      cancel: texts.cancel,
      send: () => board.send({ do: "dissolve-cluster", cluster: id }),
      back: () => edit.focus(),
    });
  }

  /** The clusters that this one can go into; the other's statement stays. */
  function others(row) {
    return row
      .filter((cluster) => cluster.id !== id)
      .map((cluster) => ({ text: cluster.title, tint: board.tints.get(cluster.id), act: () => board.moving.merge(id, cluster.id) }));
  }

  async function split() {
    const row = board.state.clusters;
    const next = row[row.findIndex((cluster) => cluster.id === id) + 1]?.id ?? null;
    if (await board.moving.create(board.selection.within(id), next)) board.selection.clear();
  }

  function choices() {
    const row = board.state.clusters;
    const at = row.findIndex((cluster) => cluster.id === id);
    const put = (before) => board.send({ do: "move-cluster", cluster: id, before });
    return [
      [{ text: texts["cluster-rename"], act: statement.rename }, ...statement.dispute()],
      [
        { text: texts["cluster-earlier"], off: at < 1, act: () => put(row[at - 1].id) },
        { text: texts["cluster-later"], off: at >= row.length - 1, act: () => put(row[at + 2]?.id ?? null) },
      ],
      [
        { text: texts["cluster-merge"], off: row.length < 2, act: () => board.menu.open(edit, texts["cluster-merge"], [others(row)]) },
        ...(board.selection.within(id).length ? [{ text: texts["cluster-split"], act: split }] : []),
      ],
      [{ text: texts["cluster-dissolve"], act: dissolve }],
    ];
  }

  return {
    node,
    title,
    rename: () => statement.rename(),
    update(cluster, cards) {
      say(title, cluster.title);
      statement.update(cluster);
      say(count, cluster.count);
      // Only the tint changes: the class that says "a question is open here" belongs to the question.
      head.classList.remove(...TINTS.map((tint) => `tint-${tint}`));
      head.classList.add(board.tints.get(id));
      title.disabled = !board.state.may_arrange;
      title.title = board.state.may_arrange ? texts["cluster-rename"] : "";
      empty.hidden = cards.length > 0;
      order(list, cards);
    },
  };
}
