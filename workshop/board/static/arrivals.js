// New ideas that arrive below the visible part of their column: a quiet button counts them until they are seen.

import { el } from "./dom.js";

const PEEK = 32; // Seen is a card of which this many pixels show.

/** Returns `{node, arrived(card), keep(cards), end}`; `show(card)` scrolls `column` to it and gives it the focus. */
export function createArrivals(column, texts, show) {
  const pill = el("button", { type: "button", class: "pill", hidden: true, click: () => show([...waiting][0]) });
  const node = el("div", { class: "below" }, pill);
  const waiting = new Set();
  const below = new Set();
  const watch = new IntersectionObserver(look, { root: column, rootMargin: `0px 0px -${PEEK}px` });

  function look(entries) {
    for (const { target, boundingClientRect, rootBounds } of entries) {
      if (boundingClientRect.top >= rootBounds.bottom) below.add(target);
      else forget(target);
    }
    tell();
  }

  function forget(card) {
    watch.unobserve(card);
    waiting.delete(card);
    below.delete(card);
  }

  function tell() {
    const count = below.size;
    pill.hidden = count === 0;
    if (count) pill.textContent = count === 1 ? texts["news-one"] : texts["news-more"].replace("{count}", count);
  }

  return {
    node,
    arrived(card) {
      waiting.add(card);
      watch.observe(card);
    },
    /** Who is no longer among `cards` is no longer waited for. */
    keep(cards) {
      for (const card of [...waiting]) if (!cards.includes(card)) forget(card);
      tell();
    },
    end: () => watch.disconnect(),
  };
}
