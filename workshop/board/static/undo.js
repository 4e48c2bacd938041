// Undo and redo: two buttons in the head that say what they would do, the keys that everybody knows,
// and beside the state line the step that was just made, with its way back. A step of one's own that somebody else
// has built upon stays; that is said once, and the step before it is offered.

import { el, say } from "./dom.js";

const PATIENCE = 2_000;
const MOST_STUCK = 100;

/** Put the buttons into `tools` and the last step into `foot`; returns `{made(answer), update(state), end}`. */
export function createUndo(board, { tools, foot, fail }) {
  const { texts } = board;
  const back = el("button", { type: "button", class: "tool", click: () => press("undo") }, icon("↶"), el("span", { text: texts.undo }));
  const forth = el("button", { type: "button", class: "tool", click: () => press("redo") }, icon("↷"), el("span", { text: texts.redo }));
  const sentence = el("span", { class: "step", dir: "auto" });
  const again = el("button", { type: "button", class: "quiet", text: texts.undo, click: () => press("undo") });
  const last = el("p", { class: "last" }, sentence, again);
  const stuck = new Set();
  let [line, heard, recent] = [Promise.resolve(), null, false];
  tools.append(el("div", { class: "pair", role: "group", "aria-label": texts["undo-redo"] }, back, forth));
  document.addEventListener("keydown", onKey, true);

  /** One after the other, each with the board before its eyes that the one before it left. */
  function press(what) {
    line = line.then(() => turn(what));
  }

  async function turn(what) {
    const { state } = board;
    if (!state?.may_arrange) return;
    const step = what === "undo" ? wayBack(state)?.said : state.may_redo;
    if (!step) return board.announce(texts[`${what}-none`]);
    // When nothing else is left, it may have become possible meanwhile.
    if (!untried(state)) stuck.clear();
    const known = new Map(state.may_undo.map((way) => [way.step, way.said]));
    const arrival = new Promise((resolve) => {
      heard = resolve;
      setTimeout(resolve, PATIENCE);
    });
    const command = what === "undo" ? { do: what, but: [...stuck].slice(-MOST_STUCK) } : { do: what };
    const answer = await board.send(command, (told) => what === "undo" && skip(told));
    if (!answer) return;
    recent = false;
    await arrival;
    update(board.state);
    board.announce(texts[`${what}-done`].replace("{step}", () => (what === "undo" && known.get(answer.step)) || step));
  }

  function untried(state) {
    return state.may_undo.find((way) => !stuck.has(way.step));
  }

  /** The step that would be taken back next. */
  function wayBack(state) {
    return untried(state) ?? state.may_undo[0];
  }

  /** What somebody else has changed since comes last from now on. */
  function skip({ error, message, step }) {
    if (error !== "changed-since" || !step) return;
    stuck.add(step);
    const next = untried(board.state);
    recent = Boolean(next);
    update(board.state);
    if (next) fail(`${message} ${texts["undo-next"].replace("{step}", () => next.said)}`);
  }

  function onKey(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return;
    const key = event.key.toLowerCase();
    const what = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" && !event.shiftKey ? "redo" : "";
    if (!what || isText(event.composedPath()[0])) return;
    event.preventDefault();
    press(what);
  }

  function update(state) {
    const way = wayBack(state)?.said ?? null;
    offer(back, way);
    offer(forth, state.may_redo);
    say(sentence, way ?? "");
    if (!recent || way === null || !state.may_arrange) {
      if (last.contains(board.root.activeElement)) back.focus();
      last.remove();
    } else if (!last.parentNode) foot.append(last);
  }

  return {
    /** What a command of this board was answered; a step that it made is shown with its way back. */
    made(command, answer) {
      if (["undo", "redo", "undo-step", "redo-step"].includes(command.do) || !answer.step) return;
      recent = true;
      if (board.state) update(board.state);
    },
    update(state) {
      update(state);
      heard?.();
    },
    end: () => document.removeEventListener("keydown", onKey, true),
  };
}

/** A button that has nothing to do now keeps its place and the focus. */
function offer(button, step) {
  if (step === null) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
  if (button.title !== (step ?? "")) button.title = step ?? "";
}

/** In a text field these keys belong to what is being typed. */
function isText(target) {
  return target.isContentEditable || (target.localName === "input" && !/^(radio|checkbox|button)$/.test(target.type)) || target.localName === "textarea";
}

function icon(sign) {
  return el("span", { class: "icon", "aria-hidden": "true", text: sign });
}
