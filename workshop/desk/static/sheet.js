// The sheet of paper: topics, their statements, the points beneath; every line stays the same node while it moves.

import { el, order, say } from "../web/dom.js";
import { createFeedback } from "./feedback.js";
import { createLine } from "./line.js";

/** Returns `{node, update(state, keys)}`; `keys` are those of all lines that there are. */
export function createSheet(desk) {
  const head = el("h2", { class: "head" });
  const orphans = el("div", { class: "orphans" });
  const topics = el("div", { class: "topics" });
  const empty = el("p", { class: "empty", text: desk.texts.empty });
  const node = el("article", { class: "sheet" }, head, orphans, empty, topics);
  const [sections, statements] = [new Map(), new Map()];
  let around = "";

  function update(state, keys) {
    node.lang = state.language;
    say(head, state.head);
    empty.hidden = state.sections.length > 0;
    drop(keys);
    around = JSON.stringify([state.news?.parts, state.sections.map((section) => section.key), desk.outbox.stamp]);
    order(topics, state.sections.map((section) => sectionOf(section)));
  }

  /** Lines that the board has no more go, but for the one that is being written in. */
  function drop(keys) {
    for (const [key, line] of desk.lines) {
      if (keys.has(key)) continue;
      if (line.held) {
        if (!orphans.contains(line.node)) orphans.append(el("p", { class: "notice", role: "alert", text: desk.texts.orphan }), line.node);
      } else {
        line.node.remove();
        desk.lines.delete(key);
      }
    }
    if (![...orphans.children].some((each) => each.matches(".line"))) orphans.replaceChildren();
    for (const entries of [sections, statements]) for (const key of entries.keys()) if (!keys.has(key)) entries.delete(key);
  }

  function lineOf(kind, state) {
    if (!desk.lines.has(state.key)) desk.lines.set(state.key, createLine(desk, kind, state.key));
    const line = desk.lines.get(state.key);
    line.update(state);
    return line.node;
  }

  function sectionOf(state) {
    const known = sections.get(state.key) ?? createSection(state.key);
    sections.set(state.key, known);
    // A long sheet: a topic of which nothing has changed is not drawn again.
    const said = around + JSON.stringify(state);
    if (said === known.said) return known.node;
    known.said = said;
    known.node.classList.toggle("left", state.out);
    say(known.empty, state.empty);
    known.empty.hidden = !state.empty;
    known.before.replaceChildren(...before(state));
    known.before.hidden = !state.introduction.length;
    order(known.list, state.statements.map((statement) => statementOf(statement, state.table)));
    order(known.node, [lineOf("topic", state), known.before, known.list, known.empty, known.feedback.node]);
    known.feedback.update(state);
    return known.node;
  }

  /** What the minutes print of a topic and what is not changed here; both are shown, with the way to where it is. */
  function before(state) {
    return [...state.introduction.map((text) => el("p", { dir: "auto", text })), way(desk.data.prepare, desk.texts["elsewhere-prepare"])];
  }

  function way(href, text) {
    return el("a", { class: "elsewhere", href, text, target: "_self" });
  }

  function createSection(key) {
    return { node: el("section", { class: "section" }), before: el("div", { class: "before", lang: desk.data.lang }), list: el("div", { class: "statements" }), empty: el("p", { class: "empty" }), feedback: createFeedback(desk, key) };
  }

  function statementOf(state, table) {
    const known = statements.get(state.key) ?? { node: el("div", { class: "block" }), minority: el("div", { class: "minority" }), empty: el("p", { class: "empty" }), points: el("ul") };
    statements.set(state.key, known);
    known.node.classList.toggle("left", state.out || Boolean(state.fixed));
    const { board } = desk.data;
    const there = state.minority && table ? [way(board.replace("{table}", String(table)), desk.texts["elsewhere-board"])] : [];
    known.minority.replaceChildren(el("p", { dir: "auto", text: state.minority }), ...there);
    known.minority.hidden = !state.minority;
    say(known.empty, state.empty);
    known.empty.hidden = !state.empty;
    order(known.points, state.points.map((point) => lineOf("point", point)));
    known.points.hidden = !state.points.length;
    const lead = state.lead ? [lineOf("lead", state.lead)] : [];
    order(known.node, [lineOf("statement", state), ...lead, known.points, known.empty, known.minority]);
    return known.node;
  }

  return { node, update };
}
