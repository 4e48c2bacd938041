// What a topic's guests said to its results: how many agreed, of how many, and what they missed.

import { el, say } from "../web/dom.js";

/** Returns `{node, update(section)}`. What is being typed here is not replaced. */
export function createFeedback(desk, key) {
  const { texts, outbox } = desk;
  const number = () => el("input", { type: "number", min: "0", max: String(desk.data.most_dots), inputmode: "numeric" });
  const [confirmed, asked] = [number(), number()];
  confirmed.setAttribute("aria-label", texts["feedback-confirmed"]);
  asked.setAttribute("aria-label", texts["feedback-asked"]);
  const missed = el("textarea", { class: "missed", rows: "2", dir: "auto", autocomplete: "off" });
  const pair = el("p", { class: "pair" }, el("span", { text: texts["feedback-question"] }), confirmed, el("span", { text: texts["feedback-of"] }), asked);
  const told = el("p", { class: "note drift", role: "status", hidden: true });
  const summary = el("summary", { text: texts.feedback });
  const node = el(
    "details",
    { class: "feedback", "data-key": `feedback-${key}`, focusout: onLeave, input: () => desk.line(), keydown: onKey },
    summary,
    pair,
    el("label", { class: "missing" }, el("span", { text: texts["feedback-missed"] }), missed),
    told,
  );
  let [known, latest] = [null, null];

  function onKey(event) {
    if (event.key === "Enter" && event.target.localName === "input") event.target.blur();
  }

  /** Both numbers belong together: they are sent when both are left. */
  function onLeave(event) {
    if (desk.drawing || pair.contains(event.relatedTarget)) return;
    commit();
  }

  function commit() {
    const refused = outbox.refused("answer", key);
    if (!dirty()) {
      // What others noted while somebody stood in these fields.
      if (latest !== known) fill(latest);
      if (refused) outbox.drop(refused);
      return;
    }
    const before = known;
    known = typed();
    outbox.put({ do: "answer", key, said: known, before });
  }

  function typed() {
    const lines = missed.value.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    return { confirmed: count(confirmed), asked: count(asked), missed: lines.filter(Boolean) };
  }

  function count(input) {
    const number = Number(input.value || "0");
    return Number.isInteger(number) ? number : 0;
  }

  function dirty() {
    return known !== null && JSON.stringify(typed()) !== JSON.stringify(known);
  }

  function fill(said) {
    known = said;
    confirmed.value = said.confirmed || said.asked ? String(said.confirmed) : "";
    asked.value = said.asked ? String(said.asked) : "";
    missed.value = said.missed.join("\n");
  }

  function sum({ confirmed: yes, asked: all, missed: lines }) {
    return [texts["feedback-sum"].replace("{confirmed}", String(yes)).replace("{asked}", String(all)), ...lines].join(" · ");
  }

  desk.commits.add({ commit, dirty });
  return {
    node,
    update({ feedback: said }) {
      latest = said;
      const refused = outbox.refused("answer", key);
      const held = node.contains(desk.root.activeElement) && desk.root.activeElement !== summary;
      if (refused) {
        if (known === null) fill(refused.said);
        // Whoever reads this and leaves the fields again, means it.
        known = said;
        const why = refused.code === "minutes-feedback-changed" ? texts["feedback-theirs"].replace("{text}", () => sum(said)) : refused.why;
        say(told, why);
      } else if (known === null || (!held && !dirty())) {
        const first = known === null;
        if (JSON.stringify(said) !== JSON.stringify(known)) fill(said);
        if (first) node.open = said.asked > 0 || said.missed.length > 0;
      }
      told.hidden = !refused;
      if (refused) node.open = true;
    },
  };
}
