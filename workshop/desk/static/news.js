// What the board did since somebody last looked: how much of it, ways to where it is, and "seen".

import { el } from "../web/dom.js";

/** Returns `{node, update(news)}`; `news` is null, or `{mark, parts}`. */
export function createNews(desk) {
  const { texts } = desk;
  const list = el("ul", { class: "parts" });
  const seen = el("button", { type: "button", class: "main", text: texts["news-seen"], click: onSeen });
  const node = el("section", { class: "news", "aria-label": texts["news-label"], hidden: true }, el("p", { text: texts["news-lead"] }), list, seen);
  const next = new Map();
  let [news, shown] = [null, ""];

  function update(now) {
    news = now;
    node.hidden = !news;
    const said = JSON.stringify(news?.parts ?? []);
    if (said === shown) return;
    shown = said;
    list.replaceChildren(...(news?.parts ?? []).map((part) => el("li", {}, createPart(part))));
  }

  function createPart({ kind, text, keys }) {
    if (!keys.length) return el("span", { text });
    return el("button", { type: "button", class: "quiet", text, title: texts["news-jump"], click: () => jump(kind, keys) });
  }

  /** To the next of its kind, around and around. */
  function jump(kind, keys) {
    const place = (next.get(kind) ?? 0) % keys.length;
    next.set(kind, place + 1);
    const line = desk.lines.get(keys[place]);
    line?.node.scrollIntoView({ block: "center" });
    line?.focus();
  }

  function onSeen() {
    const mark = news.mark;
    desk.outbox.put({ do: "acknowledge", key: "", mark });
    desk.lines.values().next().value?.focus();
  }

  return { node, update };
}
