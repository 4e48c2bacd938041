// One line of the sheet: words that become a field where they are clicked, what is to be said of them, and its tools.

import { el, say } from "../web/dom.js";
import { letterAt, openField } from "./field.js";
import { createMarks } from "./marks.js";
import { createTools } from "./tools.js";

const LABELS = { topic: "label-topic", statement: "label-statement", lead: "label-lead", point: "label-point" };

/** Returns `{node, text, update(line), open(typed), focus()}`; `kind` is topic, statement, lead or point. */
export function createLine(desk, kind, key) {
  const { texts } = desk;
  const words = el("span", { class: "words", dir: "auto" });
  const text = el("button", { type: "button", class: "text", title: texts.edit, click: (event) => open(null, letterAt(event, words)) }, words);
  const place = el(kind === "topic" ? "h3" : kind === "statement" ? "h4" : "p", { class: "said" }, text);
  const marks = createMarks(desk, kind, key, () => text);
  const node = el(
    kind === "point" ? "li" : "div",
    { class: `line ${kind}`, "data-key": key, keydown: onKey, pointerenter: equip, focusin: equip },
    place,
    marks.node,
  );
  let [line, field, tools] = [null, null, null];

  /** Thousands of lines have no tools until somebody comes to one of them. */
  function equip() {
    if (tools) return;
    tools = createTools(desk, kind, key, { lead: () => desk.lines.get(key.replace("cluster-", "lead-"))?.open() });
    tools.update(line);
    node.append(tools.node);
  }

  function vacate() {
    node.classList.toggle("vacant", kind === "lead" && !line.text && !field && !desk.outbox.refused("reword", key));
  }

  function open(typed = null, at = null) {
    if (field || line.verbatim) return;
    const known = { key, said: typed?.base ?? line.text, typed: typed?.words, at, label: texts[LABELS[kind]] };
    node.classList.add("open");
    field = openField(desk, text, known, { done, closed });
    desk.field = { key, field };
    vacate();
    if (typed) field.arrive(line.text);
    desk.line();
  }

  function done(said, before) {
    const raw = (each) => (line.loose && each === line.board ? "" : each);
    desk.outbox.put({ do: "reword", key, text: raw(said), before: raw(before) });
  }

  function closed() {
    [field, desk.field] = [null, null];
    node.classList.remove("open");
    vacate();
    desk.show();
  }

  function onKey(event) {
    if (!event.altKey || field || !["ArrowUp", "ArrowDown"].includes(event.key) || !event.target.closest(".line")) return;
    event.preventDefault();
    desk.move(key, event.key === "ArrowUp" ? -1 : 1);
  }

  function update(now) {
    line = now;
    say(words, line.text);
    text.disabled = Boolean(line.verbatim);
    node.classList.toggle("out", line.out || Boolean(line.fixed));
    vacate();
    field?.arrive(line.text);
    marks.update(line);
    // Words that cannot be changed take no focus that would call the tools.
    if (line.verbatim) equip();
    tools?.update(line);
  }

  return {
    node,
    text,
    update,
    open,
    focus: () => text.focus(),
    /** What is being typed here stays, although the board has this line no more. */
    get held() {
      return field !== null;
    },
    end: () => field?.close(false),
  };
}
