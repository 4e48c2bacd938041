// Aim: which place lies under the pointer, and the quiet line that shows it. No other card moves for it.

import { OPEN, PARKED, homeOf, idsIn } from "./places.js";

const GAP = 10; // Between two open cards the lower one counts.
const UPON = [0.3, 0.7]; // The middle of a card: dropping there makes a cluster of both.
const DWELL = 500; // Within a cluster that takes a moment's rest, so that a passing card splits none.

/** Returns `{at, clusterAt, show, showCluster, clear}`; targets as in moving.js, null where a drop changes nothing. */
export function createAim(board, frame) {
  let marked = [];
  let [rested, over, since] = [null, null, 0];

  /** The target for the ideas `lifted` at this point of the screen. */
  function at(x, y, lifted) {
    const resting = rested;
    over = null;
    const found = look(x, y, lifted);
    if (over !== resting || over === null) [rested, since] = [over, performance.now()];
    return found && !isSame(found, lifted) ? found : null;
  }

  function look(x, y, lifted) {
    const under = board.root.elementFromPoint(x, y);
    const zone = under?.closest("[data-drop]")?.dataset.drop;
    if (zone === "new") return { kind: "new" };
    if (zone === PARKED) return { kind: "home", home: PARKED, before: null, rest: [] };
    const card = under?.closest("[data-idea]");
    if (card) return onCard(card, y, lifted);
    const cluster = under?.closest("[data-cluster]");
    if (cluster) return into(Number(cluster.dataset.cluster), null, lifted);
    return under?.closest(".open") ? inColumn(y, lifted) : null;
  }

  function onCard(card, y, lifted) {
    const id = Number(card.dataset.idea);
    const home = homeOf(board.state, id);
    if (home === null || lifted.includes(id)) return null;
    const box = card.getBoundingClientRect();
    const share = (y - box.top) / box.height;
    if (share > UPON[0] && share < UPON[1] && (home === OPEN || hasRested(id))) return { kind: "pair", idea: id };
    const ids = idsIn(board.state, home, lifted);
    return into(home, share < 0.5 ? id : (ids[ids.indexOf(id) + 1] ?? null), lifted);
  }

  function hasRested(id) {
    over = id;
    return rested === id && performance.now() - since >= DWELL;
  }

  function inColumn(y, lifted) {
    const box = frame.open.getBoundingClientRect();
    const beside = (dy) => board.root.elementFromPoint(box.left + box.width / 2, y + dy)?.closest(".open [data-idea]");
    const [here, below] = [beside(0), beside(GAP)];
    if (here) return onCard(here, y, lifted);
    return into(OPEN, below && !lifted.includes(Number(below.dataset.idea)) ? Number(below.dataset.idea) : null, lifted);
  }

  function into(home, before, lifted) {
    const ids = idsIn(board.state, home, lifted);
    return { kind: "home", home, before, rest: before === null ? [] : ids.slice(ids.indexOf(before)) };
  }

  function isSame(target, [id, ...others]) {
    if (target.kind !== "home" || others.length || homeOf(board.state, id) !== target.home) return false;
    const ids = idsIn(board.state, target.home);
    return target.home === PARKED || (ids[ids.indexOf(id) + 1] ?? null) === target.before;
  }

  /** Before which cluster the cluster `id` would come, as `{before}`: an id, or null for the end. */
  function clusterAt(x, y, id) {
    const node = board.root.elementFromPoint(x, y)?.closest("[data-cluster]");
    const over = node && Number(node.dataset.cluster);
    if (!node || over === id) return null;
    const box = node.getBoundingClientRect();
    const aside = box.width < frame.grid.clientWidth * 0.75;
    const first = aside ? x < box.left + box.width / 2 : y < box.top + Math.min(box.height, innerHeight) / 2;
    const [row, all] = [board.state.clusters.map((each) => each.id).filter((each) => each !== id), board.state.clusters];
    const before = first ? over : (row[row.indexOf(over) + 1] ?? null);
    if ((all[all.findIndex((each) => each.id === id) + 1]?.id ?? null) === before) return null;
    return { before, over, mark: `${aside ? "beside" : "row"}-${first ? "before" : "after"}` };
  }

  /** Show the place; the same call again changes nothing. */
  function show(target, lifted) {
    if (!target) return mark([]);
    if (target.kind === "new") return mark([[zoneOf("new"), "into"]]);
    if (target.kind === "pair") return mark([[nodeOf(target.idea), "pair"]]);
    if (target.before !== null) return mark([[nodeOf(target.before), "before"], [areaOf(target.home), "in"]]);
    const last = idsIn(board.state, target.home, lifted).at(-1);
    const line = target.home === PARKED || last === undefined ? [] : [[nodeOf(last), "after"]];
    return mark([...line, [areaOf(target.home), line.length ? "in" : "into"]]);
  }

  function showCluster(target) {
    mark(target ? [[board.clusters.get(target.over)?.node, target.mark]] : []);
  }

  function nodeOf(id) {
    return board.cards.get(id)?.node;
  }

  function zoneOf(name) {
    return board.root.querySelector(`[data-drop="${name}"]`);
  }

  function areaOf(home) {
    if (home === PARKED) return zoneOf(PARKED);
    return home === OPEN ? frame.open.closest(".open") : board.clusters.get(home)?.node;
  }

  function mark(wanted) {
    const next = wanted.filter(([node]) => node);
    for (const [node] of marked) if (!next.some(([other]) => other === node)) delete node.dataset.mark;
    for (const [node, kind] of next) if (node.dataset.mark !== kind) node.dataset.mark = kind;
    marked = next;
    return next[0]?.[0];
  }

  return { at, clusterAt, show, showCluster, clear: () => mark([]) };
}
