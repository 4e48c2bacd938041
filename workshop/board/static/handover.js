// The handover card: what this table has so far, in letters that the next group reads from its chairs.

import { button, fill } from "./bits.js";
import { openDialog } from "./dialog.js";
import { el, order, say } from "./dom.js";
import { fit } from "./fit.js";
import { createQuestion } from "./question.js";

const NEWEST = 6;

/** Returns `{button, update(state)}`. */
export function createHandover(board) {
  const { texts } = board;
  const question = createQuestion(board, () => card?.fitted());
  const open = button(texts.handover, show, { class: "tool", "aria-haspopup": "dialog" });
  let card = null;

  function show() {
    card = createHandoverCard(board, question.node);
    const dialog = openDialog(
      board,
      { kind: "handover", labelledby: "handover-head", back: () => open.focus(), closed: close },
      card.top(() => dialog.close()),
      card.node,
    );
    card.update(board.state);
    card.listen();
  }

  function close() {
    card.end();
    card = null;
    question.flush();
  }

  return {
    button: open,
    update(state) {
      question.update(state);
      card?.update(state);
    },
  };
}

function createHandoverCard(board, ask) {
  const { texts } = board;
  const about = el("p", { class: "handover-about", id: "handover-head", dir: "auto" });
  const question = el("p", { class: "handover-question", dir: "auto" });
  const clusters = createList(texts, "", texts["handover-no-clusters"]);
  const newest = createList(texts, "", texts["handover-no-ideas"]);
  const node = el(
    "div",
    { class: "handover-card" },
    question,
    el("div", { class: "handover-lists" }, clusters.node, newest.node),
    ask,
  );
  const watch = new ResizeObserver(() => fitted());

  function fitted() {
    fit(node, [clusters, newest]);
  }

  return {
    node,
    fitted,
    top: (back) => el("header", { class: "handover-top" }, about, button(texts["handover-back"], back, { class: "main" })),
    update(state) {
      say(about, [state.table_head, state.topic, state.round_head].join(" · "));
      say(question, state.question);
      question.hidden = !state.question;
      clusters.head(texts[state.shared ? "handover-so-far-topic" : "handover-so-far"]);
      clusters.fill(strongest(state.clusters), (cluster) => [
        el("span", { class: "handover-words", text: cluster.title, dir: "auto" }),
        el("span", { class: "handover-count", text: cluster.count }),
        ...(cluster.minority === null || cluster.minority === undefined
          ? []
          : [el("span", { class: "handover-contested", text: texts["handover-contested"] })]),
      ]);
      const ideas = latest(state);
      newest.head(fill(texts, "handover-newest", { round: ideas[0]?.round ?? state.round }));
      newest.fill(ideas, (idea) => [el("span", { class: "handover-words", text: idea.text, dir: "auto" })]);
      fitted();
    },
    listen: () => watch.observe(node),
    end: () => watch.disconnect(),
  };
}

/** A list with a heading; `shorten(n)` shows the first ones only and says how many more there are. */
function createList(texts, heading, nothing) {
  const head = el("h2", { text: heading });
  const list = el("ul");
  const more = el("p", { class: "handover-more", hidden: true });
  const empty = el("p", { class: "handover-more", text: nothing });
  const body = el("div", { class: "handover-list" }, list, more, empty);
  let drawn = "";
  return {
    node: el("section", {}, head, body),
    body,
    head: (text) => say(head, text),
    size: () => list.children.length,
    fill(items, draw) {
      empty.hidden = items.length > 0;
      const wanted = items.map((item) => el("li", {}, ...draw(item)));
      const now = wanted.map((each) => each.innerHTML).join();
      if (now === drawn) return;
      drawn = now;
      order(list, wanted);
    },
    shorten(shown) {
      const all = [...list.children];
      all.forEach((each, n) => {
        each.hidden = n >= shown;
      });
      more.hidden = shown >= all.length;
      if (!more.hidden) say(more, fill(texts, "handover-more", { count: all.length - shown }));
    },
  };
}

/** How often something was said in a cluster counts, not how many cards lie there. */
function strongest(clusters) {
  const strength = (cluster) => cluster.ideas.reduce((sum, idea) => sum + 1 + (idea.same ?? []).length, 0);
  return [...clusters].sort((a, b) => strength(b) - strength(a));
}

/** The newest ideas of the last round that has any. */
function latest(state) {
  const ideas = [...state.open, ...state.clusters.flatMap((cluster) => cluster.ideas)];
  const last = ideas.reduce((most, idea) => Math.max(most, idea.round), 0);
  return ideas
    .filter((idea) => idea.round === last)
    .sort((a, b) => b.id - a.id)
    .slice(0, NEWEST);
}
