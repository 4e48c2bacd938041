// What can be done with a line besides its words: move it, leave it out, count its dots.

import { el, say } from "../web/dom.js";

/** Returns `{node, update(line)}`; `kind` as in line.js, `ways.lead()` opens a statement's lead-in. */
export function createTools(desk, kind, key, ways) {
  const { texts } = desk;
  const up = el("button", { type: "button", class: "tool arrow", title: texts.up, "aria-label": texts.up, text: "↑", click: () => desk.move(key, -1) });
  const down = el("button", { type: "button", class: "tool arrow", title: texts.down, "aria-label": texts.down, text: "↓", click: () => desk.move(key, 1) });
  const out = el("button", { type: "button", class: "tool", click: () => desk.outbox.put({ do: "leave-out", key, out: !line.out }) });
  const lead = el("button", { type: "button", class: "tool", text: texts["lead-add"], click: ways.lead });
  const dots = el("input", { type: "number", min: "0", max: String(desk.data.most_dots), inputmode: "numeric", change: onDots, keydown: onKey, blur: () => (dots.value = shown()) });
  const counting = el("label", { class: "dots" }, el("span", { text: texts.dots }), dots);
  const counted = kind === "statement" || kind === "point";
  const moved = kind !== "lead";
  const node = el(
    "div",
    { class: "tools", role: "group" },
    ...(moved ? [up, down] : []),
    out,
    ...(kind === "statement" ? [lead] : []),
    ...(counted ? [counting] : []),
  );
  let line = null;

  function onKey(event) {
    if (event.key === "Enter") dots.blur();
    if (event.key === "Escape") dots.value = shown();
  }

  function onDots() {
    const number = Number(dots.value || "0");
    if (Number.isInteger(number)) desk.outbox.put({ do: "count-dots", key, dots: number });
    else dots.value = shown();
  }

  function shown() {
    return line.dots ? String(line.dots) : "";
  }

  return {
    node,
    update(now) {
      line = now;
      node.setAttribute("aria-label", `${texts.tools}: ${line.text}`);
      say(out, line.out ? texts["take-in"] : texts["leave-out"]);
      out.hidden = Boolean(line.fixed);
      lead.hidden = line.loose || Boolean(line.lead?.text);
      counting.hidden = Boolean(line.loose);
      if (dots.getRootNode().activeElement !== dots) dots.value = shown();
      // Greyed, they keep the focus of who has arrived at the edge.
      for (const [arrow, step] of [[up, -1], [down, 1]]) {
        arrow.hidden = Boolean(line.loose);
        arrow.setAttribute("aria-disabled", String(!desk.reaches(key, step)));
      }
    },
  };
}
