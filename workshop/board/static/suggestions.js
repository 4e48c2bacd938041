// Suggestions: under an open card the clusters where it may belong. A tap moves it; nothing moves by itself.

import { el, say } from "./dom.js";

const QUIET = 400;

/** `refresh()` asks anew, soon and once for many changes; `update()` draws what is known; `end()` asks no more. */
export function createSuggestions(board, url, note) {
  let [places, timer, asked, stopped] = [{}, 0, 0, false];

  function refresh() {
    clearTimeout(timer);
    if (board.state.may_arrange && board.state.open.length && board.state.clusters.length) timer = setTimeout(fetchPlaces, QUIET);
  }

  async function fetchPlaces() {
    const mine = (asked += 1);
    try {
      const answer = await fetch(url);
      const told = answer.ok ? await answer.json() : null;
      // An older answer that comes late must not replace a newer one.
      if (!told || stopped || mine !== asked) return;
      places = told.places;
      say(note, told.note);
      note.hidden = !told.note;
      note.classList.toggle("alert", told.alert);
      update();
    } catch {
      // Suggestions are a help: without the server they simply do not change, and the state line says why.
    }
  }

  function update() {
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
