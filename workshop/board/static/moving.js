// Moving: what a drop means, whoever lifted: mouse, finger, keys or a menu. What somebody else has changed
// since the lift is said, and stays as they left it.

import { fill } from "./bits.js";
import { OPEN, PARKED, homeOf, idsIn, ideaOf, shorten } from "./places.js";

/**
 * Returns `{remember, drop, tellLost, place, park, create, join, merge, reorder}`. A target is `{kind: "home", home, before, rest}` (`rest`: the ids from
 * `before` on), `{kind: "new"}` or `{kind: "pair", idea}`. `tells.note(sentence)`, `tells.rename(cluster)`.
 */
export function createMoving(board, tells) {
  const { texts } = board;

  /** Where each of these lies at the time of the lift. */
  function remember(ids) {
    return new Map(ids.map((id) => [id, homeOf(board.state, id)]));
  }

  /** Put the remembered ideas where they were dropped; resolves to whether anything was done. */
  async function drop(remembered, target) {
    const latest = board.latest;
    const ids = [...remembered.keys()].filter((id) => homeOf(latest, id) === remembered.get(id));
    tellLost(remembered);
    if (!ids.length) return false;
    if (target.kind === "new") return create(ids, null);
    if (target.kind === "pair") return pair(ids, target.idea);
    if (target.home === PARKED) return park(ids);
    return place(ids, target);
  }

  async function place(ids, { home, before, rest = [] }) {
    const cluster = home === OPEN ? null : home;
    if (cluster !== null && !titleOf(cluster)) return nothing(texts["drop-cluster-gone"]);
    const here = idsIn(board.latest, home, ids);
    const next = [before, ...rest].find((id) => here.includes(id)) ?? null;
    if (!(await board.send({ do: "move-ideas", ideas: ids, cluster, before: next }))) return false;
    const title = cluster === null ? texts["open-short"] : titleOf(cluster);
    if (ids.length > 1) board.announce(fill(texts, "moved-many", { count: ids.length, title }));
    else board.announce(cluster === null ? texts["moved-open"] : fill(texts, "moved", { title }));
    return true;
  }

  async function park(ids) {
    if (!(await board.send({ do: "park-ideas", ideas: ids }))) return false;
    board.announce(ids.length > 1 ? fill(texts, "parked-many", { count: ids.length }) : texts["parked-one"]);
    return true;
  }

  /** A cluster of its own for these, and its title ready to be typed over. */
  async function create(ids, before) {
    const done = await board.send({ do: "create-cluster", title: "", ideas: ids, before });
    if (!done) return false;
    board.announce(texts["moved-new"]);
    tells.rename(done.cluster);
    return true;
  }

  /** One card upon another: the new cluster stands before the one that the lower card lies in. */
  async function pair(ids, under) {
    const home = homeOf(board.latest, under);
    if (home === null) return nothing(texts["drop-gone"]);
    return create([under, ...ids], typeof home === "number" ? home : null);
  }

  /** Put these on one card. The one that lies in a cluster already, else the first, carries the others. */
  async function join(ids) {
    const into = ids.find((id) => typeof homeOf(board.latest, id) === "number") ?? ids[0];
    const others = ids.filter((id) => id !== into);
    if (!(await board.send({ do: "join-ideas", ideas: others, into }))) return false;
    board.announce(fill(texts, "joined-many", { count: ids.length }));
    return true;
  }

  /** Put all of a cluster into another one, whose statement stays. */
  async function merge(cluster, into) {
    const title = titleOf(into);
    if (!(await board.send({ do: "merge-clusters", cluster, into }))) return false;
    board.announce(fill(texts, "merged", { title }));
    return true;
  }

  /** Put a cluster before another one, or last with null; where that one is gone meanwhile, last as well. */
  async function reorder(cluster, before) {
    if (!titleOf(cluster)) return nothing(texts["drop-cluster-gone"]);
    if (!(await board.send({ do: "move-cluster", cluster, before: titleOf(before) ? before : null }))) return false;
    board.announce(texts["cluster-moved"]);
    return true;
  }

  /** Say what became of those that are no longer where they were when they were lifted. */
  function tellLost(remembered) {
    const lost = [...remembered].filter(([id, home]) => homeOf(board.latest, id) !== home);
    if (lost.length) tells.note(whatHappened([...remembered.keys()], lost.length));
  }

  function nothing(sentence) {
    tells.note(sentence);
    return false;
  }

  function titleOf(cluster) {
    return board.latest.clusters.find((each) => each.id === cluster)?.title ?? "";
  }

  function whatHappened(ids, lost) {
    if (lost > 1) return fill(texts, "drop-lost-many", { count: lost });
    if (ids.length > 1) return texts["drop-lost-one"];
    const home = homeOf(board.latest, ids[0]);
    if (home === null) return texts["drop-gone"];
    const title = { [OPEN]: texts["open-short"], [PARKED]: texts["parked-short"] }[home] ?? titleOf(home);
    return fill(texts, "drop-moved", { idea: shorten(ideaOf(board.latest, ids[0]).text), title });
  }

  return { remember, drop, tellLost, place, park, create, join, merge, reorder };
}
