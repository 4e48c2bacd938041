// What stands around the cards: the head with the question, the two panes, and the line that tells the truth.

import { ask } from "./ask.js";
import { el, say } from "./dom.js";
import { createHidden } from "./hidden.js";
import { createParked } from "./parked.js";
import { createWriting } from "./writing.js";

/** Build the empty board; returns its places and `update(state)`. */
export function createFrame(board, data) {
  const { texts } = board;
  const table = el("span", { class: "table" });
  const topic = el("span", { class: "topic", dir: "auto" });
  const question = el("p", { class: "question", dir: "auto" });
  const round = el("p", { class: "round" });
  const guests = el("span", { class: "address" });
  const tools = el("div", { class: "tools" });
  const head = el(
    "header",
    { class: "top" },
    el("div", { class: "about" }, el("h1", {}, table, topic), question),
    el(
      "div",
      { class: "now" },
      round,
      el("p", { class: "guests" }, el("span", { text: texts.guests }), " ", guests),
      ...(data.back ? [el("a", { class: "back", href: data.back, text: texts.back })] : []),
      tools,
    ),
  );

  const openHead = el("h2", { id: "open-head" });
  const open = el("ul", { class: "cards", "aria-labelledby": "open-head" });
  const openEmpty = el("p", { class: "empty", text: texts["open-empty"] });
  const column = el("div", { class: "scroll" }, openEmpty, open);
  const writing = createWriting(board, data.table);
  const method = el("p", { class: "method", hidden: true });
  const left = el("section", { class: "open", "aria-labelledby": "open-head" }, openHead, method, column, writing);

  const grid = el("div", { class: "grid" });
  const none = el("p", { class: "empty lead", text: texts["clusters-empty"] });
  const add = el("button", { type: "button", class: "add", text: texts["cluster-new"], click: onAdd });
  const adding = el("div", { class: "adding", "data-drop": "new" }, add);
  const parked = createParked(board);
  const hidden = createHidden(board);
  const right = el(
    "section",
    { class: "clusters", "aria-labelledby": "clusters-head" },
    el("h2", { class: "unseen", id: "clusters-head", text: texts.clusters }),
    none,
    grid,
    adding,
    parked.node,
    hidden.node,
  );

  const notice = el("p", { class: "notice", role: "status", hidden: true });
  const alarm = el("p", { class: "alarm", role: "alert" });
  const dismiss = el("button", { type: "button", class: "quiet", text: texts["close-message"], click: () => fail("") });
  const toast = el("div", { class: "toast", hidden: true }, alarm, dismiss);
  const counts = el("span", { class: "counts" });
  const saved = el("span", { class: "saved", text: texts.connecting });
  const foot = el("footer", { class: "state" }, counts, saved);
  const news = el("p", { class: "unseen", "aria-live": "polite" });
  const node = el("div", { class: "board", lang: data.lang }, head, notice, el("div", { class: "panes" }, left, right), toast, foot, news);

  function onAdd() {
    ask(adding, {
      label: texts["cluster-title"],
      confirm: texts["cluster-create"],
      cancel: texts.cancel,
      send: (title) => board.send({ do: "create-cluster", title, ideas: [], before: null }),
      back: () => add.focus(),
    });
  }

  function fail(sentence) {
    say(alarm, sentence);
    toast.hidden = !sentence;
  }

  return {
    node,
    grid,
    open,
    column,
    method,
    parked,
    tools,
    foot,
    news,
    add,
    fail,
    /** The state line's last part: `kind` is saved, saving or offline. */
    line(kind, sentence) {
      say(saved, sentence);
      foot.dataset.kind = kind;
    },
    update(state) {
      say(table, state.table_head);
      say(topic, state.topic);
      say(question, state.question);
      question.hidden = !state.question;
      say(round, state.round_head);
      say(guests, state.guest_url.replace(/^https?:\/\//, ""));
      say(openHead, state.open_head);
      openEmpty.hidden = state.open.length > 0;
      none.hidden = state.clusters.length > 0;
      say(counts, state.counts);
      say(notice, state.reason);
      notice.hidden = !state.reason;
      node.classList.toggle("fixed", !state.may_arrange);
      hidden.update(state);
    },
    /** Nothing is left to see: only the sentence that says why. */
    leave(sentence) {
      say(notice, sentence);
      notice.hidden = false;
      node.replaceChildren(notice);
    },
  };
}
