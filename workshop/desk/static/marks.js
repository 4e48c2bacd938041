// What is to be said of a line: new, left out, changed, overtaken by the board, or not stored because of somebody else.

import { el } from "../web/dom.js";

/** Returns `{node, update(line)}`; `home()` is what gets the focus when a button here has done its work. */
export function createMarks(desk, kind, key, home) {
  const { texts, outbox } = desk;
  const node = el("div", { class: "marks" });
  let shown = "";

  function update(line) {
    const refused = outbox.refused("reword", key);
    const { statements, points, lead, feedback, introduction, ...own } = line;
    const said = JSON.stringify([own, refused, desk.kindOf(key)]);
    if (said === shown) return;
    shown = said;
    const held = node.contains(desk.root.activeElement);
    node.replaceChildren(...tags(line), ...notes(line, refused));
    node.hidden = !node.children.length;
    if (held && !node.contains(desk.root.activeElement)) home().focus({ preventScroll: true });
  }

  function tags(line) {
    const news = desk.kindOf(key);
    return [
      ...(news ? [el("span", { class: "tag news", text: texts[`tag-${news}`] })] : []),
      ...(line.out ? [el("span", { class: "tag", text: texts["left-out"] })] : []),
      ...(line.mentions ? [el("span", { class: "tag", text: line.mentions })] : []),
      ...(line.dots ? [el("span", { class: "tag", text: line.dots === 1 ? texts["dotted-one"] : texts["dotted-more"].replace("{count}", String(line.dots)) })] : []),
    ];
  }

  function notes(line, refused) {
    const told = [];
    if (line.fixed) told.push(note("", line.fixed));
    for (const each of line.notes ?? []) told.push(note("", each));
    if (refused) told.push(conflict(line, refused));
    else if (line.drifted) {
      told.push(
        note("drift", quoted("drifted", line.board), [
          ["take-over", () => outbox.put({ do: "reword", key, text: "", before: line.before })],
          ["keep-mine", () => outbox.put({ do: "keep-words", key })],
        ]),
      );
    } else if (line.text !== line.board) {
      const [name, back] = line.board ? ["edited", "board-words"] : ["added", "take-away"];
      told.push(note("", quoted(name, line.board), [[back, () => outbox.put({ do: "reword", key, text: "", before: line.before })]]));
    }
    for (const { name, text } of line.remarks ?? []) told.push(remark(name, text));
    if (line.hint && !line.out) told.push(note("hint", line.hint));
    return told;
  }

  function conflict(line, refused) {
    if (refused.code !== "minutes-changed") {
      return note("drift", `${quoted("not-stored", refused.text)} ${refused.why}`, [
        ["again", () => again(line, refused)],
        ["discard", () => outbox.drop(refused)],
      ]);
    }
    return note("drift", texts.conflict.replace("{theirs}", () => line.text).replace("{mine}", () => refused.text), [
      ["save-mine", () => outbox.put({ do: "reword", key, text: refused.text, before: line.before })],
      ["keep-theirs", () => outbox.drop(refused)],
    ]);
  }

  function again(line, refused) {
    outbox.drop(refused);
    desk.lines.get(key).open({ words: refused.text, base: line.text });
  }

  function remark(name, text) {
    return el("p", { class: "note remark" }, el("strong", { dir: "auto", text: texts.remark.replace("{name}", () => name) }), " ", el("span", { dir: "auto", text }));
  }

  function quoted(name, words) {
    return texts[name].replace("{text}", () => words);
  }

  function note(look, sentence, acts = []) {
    const buttons = acts.map(([name, act]) => el("button", { type: "button", class: "quiet", text: texts[name], click: act }));
    return el("p", { class: `note ${look}`.trim(), dir: "auto" }, el("span", { text: sentence }), ...buttons);
  }

  return { node, update };
}
