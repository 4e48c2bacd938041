// The open question for the next group: its table's hosts all see it, and it is saved while it is typed. What another
// host has put there meanwhile is said, and only who has read that writes over it.

import { button } from "./bits.js";
import { el, say } from "./dom.js";

const PAUSE = 600;

/** Returns `{node, update(state), flush()}`; `resized()` is told when it takes more or less room. */
export function createQuestion(board, resized) {
  const { texts } = board;
  const field = el("textarea", { id: "handover-open", rows: "1", maxlength: "300", placeholder: texts["handover-hint"], input: onInput, blur: save });
  const words = el("span", { dir: "auto" });
  const note = el("div", { class: "handover-theirs", role: "status", hidden: true }, words, button(texts["handover-keep"], keep));
  const node = el("div", { class: "handover-ask" }, el("label", { for: "handover-open", text: texts["handover-open"] }), field, note);
  // `base` is what the server has, as far as it was seen here; `theirs` what somebody else put there since.
  let [base, theirs, sent, timer, busy] = ["", null, null, 0, false];

  function typed() {
    return field.value.trim().replace(/\s+/g, " ");
  }

  function onInput() {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
    resized();
  }

  async function save() {
    clearTimeout(timer);
    timer = 0;
    const question = typed();
    if (busy || theirs !== null || question === base || !board.state?.may_arrange) return;
    const was = base;
    [busy, sent] = [true, { was, question }];
    const done = await board.send({ do: "ask-next", question, was });
    busy = false;
    if (!done) sent = null;
    else if (base === was) base = question;
    if (done && typed() !== base) save();
  }

  /** The other one's question was read, and this one stays. */
  function keep() {
    [base, theirs] = [theirs, null];
    tell();
    field.focus();
    save();
  }

  function tell() {
    note.hidden = theirs === null;
    say(words, theirs === null ? "" : texts["handover-theirs"].replace("{text}", () => theirs));
    resized();
  }

  /** What stands there now; what comes late, from before one's own saving, is no news. */
  function follow(now) {
    if (sent && now === sent.was && base !== now) return;
    if (now === sent?.question) base = now;
    sent = busy ? sent : null;
    const mine = typed();
    if (mine === base || mine === now) {
      base = now;
      if (mine !== now) field.value = now;
    }
    const other = now === base ? null : now;
    if (other === theirs && mine === typed()) return;
    theirs = other;
    tell();
  }

  const leave = (event) => typed() !== base && event.preventDefault();
  window.addEventListener("beforeunload", leave);
  board.ends.push(() => window.removeEventListener("beforeunload", leave));

  return {
    node,
    update(state) {
      field.readOnly = !state.may_arrange;
      follow(state.open_question);
      // What could not be saved before is tried again.
      if (!timer) save();
    },
    flush: save,
  };
}
