// Cards on their way to the server, strictly one after the other; what was not stored is never lost.

import { button } from "./bits.js";
import { randomName } from "./commands.js";
import { el, order, say } from "./dom.js";

const SHOWN_AFTER = 400; // What is stored at once is not shown here at all.

/**
 * Returns `{node, send(cards)}`; a card is `{text, origin}`. `field.take(card)` takes one back into the empty
 * field, `field.swap(card)` in exchange for what is in it, `field.back()` gives the focus to it.
 */
export function createOutgoing(board, field) {
  const { texts } = board;
  const list = el("ul", { "aria-label": texts["type-unsent"] });
  const all = button(texts["type-again-all"], again, { hidden: true });
  const node = el("div", { class: "outgoing", hidden: true }, list, all);
  // Words that may have been stored although nobody answered: sent again, they keep their key.
  const doubtful = new Map();
  let [cards, busy, late, timer] = [[], false, false, 0];

  /** Who was not reached before is asked again first, so that the order stays. */
  function send(added) {
    for (const card of cards) if (card.state === "unreached") card.state = "waits";
    cards = [...cards, ...added.map((card) => createEntry(card))];
    run();
  }

  async function run() {
    if (busy) return;
    busy = true;
    timer = setTimeout(() => {
      late = true;
      draw();
    }, SHOWN_AFTER);
    for (let card = next(); card; card = next()) {
      const done = await board.send({ do: "type-idea", text: card.text, origin: card.origin, key: card.key });
      if (done) {
        doubtful.delete(named(card));
        drop(card);
        board.reveal(done.idea);
      } else {
        // The next one that is stored takes the alarm away; why this one was not stays with it.
        card.why = done === null ? "" : board.root.querySelector(".alarm").textContent;
        fail(card, done === null);
      }
      draw();
    }
    clearTimeout(timer);
    [busy, late] = [false, false];
    draw();
  }

  function next() {
    return cards.find((card) => card.state === "waits");
  }

  /** Refused, a card lets the others pass; where nobody answers, all of them wait. */
  function fail(card, unreached) {
    if (unreached) doubtful.set(named(card), card.key);
    if (cards.length === 1 && field.take(card)) return drop(card);
    if (!unreached) card.state = "refused";
    else for (const each of cards) if (each.state === "waits") each.state = "unreached";
  }

  function drop(card) {
    cards = cards.filter((each) => each !== card);
  }

  function again() {
    for (const card of cards) card.state = "waits";
    field.back();
    run();
  }

  function edit(card) {
    const other = field.swap(card);
    const at = cards.indexOf(card);
    cards.splice(at, 1, ...(other ? [createEntry(other, "refused")] : []));
    draw();
    field.back();
  }

  function createEntry({ text, origin }, state = "waits") {
    const card = { text, origin, state };
    const known = doubtful.get(named(card));
    card.key = known && cards.every((each) => each.key !== known) ? known : randomName();
    card.said = el("span", { class: "source" });
    card.edit = button(texts["type-edit"], () => edit(card), { "aria-label": `${texts["type-edit"]}: ${text}` });
    card.node = el("li", {}, el("span", { class: "outgoing-words", text, dir: "auto" }), card.said, card.edit);
    return card;
  }

  function named(card) {
    return JSON.stringify([card.text, card.origin]);
  }

  function draw() {
    const failed = cards.filter((card) => card.state !== "waits");
    const shown = late || failed.length ? cards : [];
    for (const card of shown) {
      const why = [texts["type-failed"], card.why].filter(Boolean).join(": ");
      say(card.said, card.state === "waits" ? texts["type-waits"] : why);
      card.node.classList.toggle("failed", card.state !== "waits");
      card.edit.hidden = card.state === "waits";
    }
    order(list, shown.map((card) => card.node));
    all.hidden = !failed.length || busy;
    say(all, failed.length > 1 ? texts["type-again-all"] : texts["type-again"]);
    node.hidden = !shown.length;
  }

  // Asked by the browser itself, before a reload takes away what is nowhere else.
  const leave = (event) => {
    if (!node.isConnected) window.removeEventListener("beforeunload", leave);
    else if (cards.length) event.preventDefault();
  };
  window.addEventListener("beforeunload", leave);
  board.ends.push(() => window.removeEventListener("beforeunload", leave));

  return { node, send };
}
