// The history (Verlauf): what was done, newest first, at the side of the board; any step can be taken back from here.

import { ownName } from "./commands.js";
import { el, order, say } from "./dom.js";

const PAGE = 100; // So many steps the server tells at once.
const QUIET = 150;
const SMALL = "(max-width: 759px)";

/** Put its button into `tools`; returns `{update(state), end}`. `url` tells the steps. */
export function createHistory(board, { url, lang, tools }) {
  const { root, texts } = board;
  const button = el("button", { type: "button", class: "tool", text: texts.history, "aria-haspopup": "dialog", click: toggle });
  tools.append(button);
  const close = el("button", { type: "button", class: "quiet", text: texts["history-close"], click: shut });
  const list = el("ol", { class: "steps" });
  const note = el("p", { class: "empty", role: "status" });
  const older = el("button", { type: "button", class: "quiet older", text: texts["history-older"], click: () => read(true), hidden: true });
  const scroll = el("div", { class: "past" }, note, list, older);
  const panel = el(
    "div",
    { class: "history", role: "dialog", "aria-labelledby": "history-head", keydown: onKey, lang },
    el("div", { class: "row" }, el("h2", { id: "history-head", tabindex: "-1", text: texts.history }), close),
    scroll,
  );
  // Whoever scrolls to the end has asked for more; on opening nobody has scrolled yet.
  const watch = new IntersectionObserver(([entry]) => entry.isIntersecting && scroll.scrollTop > 0 && read(true), { root: scroll });
  watch.observe(older);
  const rows = new Map();
  let [steps, known, timer, asked, reading] = [[], null, 0, 0, false];

  function toggle() {
    if (panel.isConnected) return shut();
    steps = steps.slice(0, PAGE);
    root.append(panel);
    button.setAttribute("aria-expanded", "true");
    panel.setAttribute("aria-modal", String(matchMedia(SMALL).matches));
    panel.querySelector("h2").focus({ preventScroll: true });
    read(false);
  }

  function shut() {
    const inside = panel.contains(root.activeElement);
    clearTimeout(timer);
    panel.remove();
    button.setAttribute("aria-expanded", "false");
    if (inside) button.focus();
  }

  /** Read as far back as was read before, or a page further; an answer that was overtaken does not count. */
  async function read(further) {
    if (further && reading) return;
    const mine = (asked += 1);
    reading = true;
    const reach = steps.length + (further ? PAGE : 0);
    try {
      let [found, page] = [[], null];
      do {
        page = await fetchPage(found.at(-1)?.id);
        if (mine !== asked) return;
        found = [...found, ...page];
      } while (page.length === PAGE && found.length < reach);
      const [before, held] = [steps.length, root.activeElement === older];
      steps = found;
      older.hidden = page.length < PAGE;
      say(note, steps.length ? "" : texts["history-empty"]);
      draw();
      if (held && older.hidden) rows.get(steps[before]?.id ?? steps.at(-1)?.id)?.turn.focus();
    } catch {
      if (mine === asked) say(note, texts["history-unread"]);
    } finally {
      if (mine === asked) reading = false;
    }
  }

  async function fetchPage(before) {
    const answer = await fetch(`${url}&by=${ownName()}${before ? `&before=${before}` : ""}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()).steps;
  }

  function draw() {
    const there = new Set(steps.map((step) => step.id));
    for (const id of [...rows.keys()]) if (!there.has(id)) rows.delete(id);
    const held = scroll.scrollTop > 0 && [...list.children].find((row) => row.offsetTop + row.offsetHeight > scroll.scrollTop);
    const at = held ? held.offsetTop : 0;
    for (const step of steps) {
      if (!rows.has(step.id)) rows.set(step.id, createRow(step.id));
      rows.get(step.id).update(step);
    }
    order(list, steps.map((step) => rows.get(step.id).node));
    // What is being read stays where it is, whatever came above it.
    if (held?.isConnected) scroll.scrollTop += held.offsetTop - at;
  }

  function createRow(id) {
    const said = el("span", { class: "said", id: `step-${id}`, dir: "auto" });
    const struck = el("del", { dir: "auto" });
    const about = el("p", { class: "source" });
    const turn = el("button", { type: "button", class: "quiet", "aria-describedby": said.id, click: onTurn });
    const node = el("li", { "data-step": id }, el("p", {}, said), el("div", { class: "row" }, about, turn));
    let now = null;

    async function onTurn() {
      const step = now;
      if (!(await board.send({ do: step.undone ? "redo-step" : "undo-step", step: id }))) return;
      board.announce(texts[step.undone ? "redo-done" : "undo-done"].replace("{step}", () => step.said));
    }

    return {
      node,
      turn,
      update(step) {
        now = step;
        const sentence = step.undone ? struck : said;
        if (!step.undone) struck.remove();
        else if (!struck.parentNode) said.replaceChildren(struck);
        say(sentence, step.said);
        const device = step.mine ? texts["history-mine"] : texts["history-others"];
        say(about, [step.undone && texts["history-undone"], timeOf(step.time, lang), device].filter(Boolean).join(" · "));
        say(turn, step.undone ? texts["history-redo"] : texts["history-undo"]);
        turn.hidden = !board.state.may_arrange || !step.may_turn;
      },
    };
  }

  function onKey(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      shut();
    }
    if (event.key !== "Tab" || !matchMedia(SMALL).matches) return;
    const stops = [...panel.querySelectorAll("button")].filter((each) => each.offsetParent);
    const [first, last] = [stops[0], stops.at(-1)];
    const leaving = event.shiftKey ? root.activeElement === first || !stops.includes(root.activeElement) : root.activeElement === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }

  return {
    update(state) {
      if (state.steps === known) return;
      known = state.steps;
      clearTimeout(timer);
      if (panel.isConnected) timer = setTimeout(() => read(false), QUIET);
    },
    end() {
      clearTimeout(timer);
      watch.disconnect();
      panel.remove();
    },
  };
}

/** The hour, and the day where it is another one than today. */
function timeOf(moment, lang) {
  const at = new Date(moment);
  const today = at.toDateString() === new Date().toDateString();
  const day = today ? {} : { day: "numeric", month: "numeric" };
  return at.toLocaleString(lang, { ...day, hour: "2-digit", minute: "2-digit" });
}
