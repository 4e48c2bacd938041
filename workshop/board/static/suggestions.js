// Suggestions: under an open card the clusters where it may belong. A tap moves it; nothing moves by itself.

import { el, say } from "./dom.js";

const [QUIET, LONGEST] = [400, 3_000];

/**
 * `refresh()` asks anew, soon and once for many changes; `update()` draws what is known; `end()` asks no more.
 * `pass(told)` gets all that was answered.
 */
export function createSuggestions(board, url, note, pass) {
  let [places, timer, since, busy, again, heard, stopped] = [{}, 0, 0, false, false, false, false];

  /** One question at a time; steady arrivals put it off, but not for ever. */
  function refresh() {
    if (!board.state.may_arrange || !board.state.open.length) return;
    if (busy) return void (again = true);
    since ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(fetchPlaces, Math.min(QUIET, Math.max(0, since + LONGEST - performance.now())));
  }

  async function fetchPlaces() {
    [busy, since] = [true, 0];
    try {
      const answer = await fetch(url);
      const told = answer.ok ? await answer.json() : null;
      if (told && !stopped) board.calm.whenFree(() => hear(told));
    } catch {
      // Suggestions are a help: without the server they simply do not change, and the state line says why.
    } finally {
      busy = false;
      if (again && !stopped) refresh();
      again = false;
    }
  }

  function hear(told) {
    [places, heard] = [told.places, true];
    explain(told.note, told.alert);
    update();
    pass(told);
  }

  function explain(sentence, alert) {
    say(note, sentence);
    note.hidden = !sentence;
    note.classList.toggle("alert", alert);
  }

  function update() {
    // Where words go is said before the first of them leaves.
    if (!heard) explain(board.state.method, false);
    for (const idea of board.state.open) draw(board.cards.get(idea.id), places[idea.id] ?? []);
  }

  function draw(card, wanted) {
    const clusters = wanted.map((id) => board.state.clusters.find((each) => each.id === id)).filter(Boolean);
    const drawn = JSON.stringify(clusters.map((each) => [each.id, each.title]));
    const row = card.suggested;
    if (row.dataset.drawn === drawn) return;
    row.dataset.drawn = drawn;
    // Whoever is about to tap keeps the place: a row in use is not redrawn until it is left.
    if (row.contains(board.root.activeElement)) return void row.addEventListener("focusout", () => replace(card, clusters), { once: true });
    replace(card, clusters);
  }

  function replace(card, clusters) {
    card.suggested.replaceChildren(
      ...clusters.map((each) =>
        el(
          "button",
          {
            type: "button",
            class: `chip ${board.tints.get(each.id)}`,
            title: each.title,
            "aria-label": board.texts["suggest-move"].replace("{title}", () => each.title),
            "aria-describedby": card.words,
            click: () => card.go(each.id),
          },
          el("span", { text: "→ ", "aria-hidden": "true" }),
          el("span", { text: each.title, dir: "auto" }),
        ),
      ),
    );
    card.suggested.hidden = !clusters.length;
  }

  function end() {
    stopped = true;
    clearTimeout(timer);
  }

  return { refresh, update, end };
}
