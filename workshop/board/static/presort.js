// Presorting (Vorsortieren): a whole arrangement of the open ideas, shown before anything moves.

import { button, fill } from "./bits.js";
import { el, say } from "./dom.js";
import { createPreview } from "./preview.js";

const WORTHWHILE = 8; // Fewer open ideas are sorted faster by hand.

/** Returns `{place, advise(regroup), update(state), end}`; `place` stands above the open column. */
export function createPresort(board, data, frame) {
  const { texts } = board;
  const open = button(texts.presort, fetchPreview, { class: "quiet presort", "aria-haspopup": "dialog" });
  const place = el("div", { class: "presorting", hidden: true }, open);
  let [preview, busy, stop] = [null, false, null];

  async function fetchPreview() {
    if (busy) return;
    busy = true;
    stop = new AbortController();
    open.setAttribute("aria-busy", "true");
    say(open, texts["presort-busy"]);
    board.announce(texts["presort-busy"]);
    const told = await read(stop.signal);
    busy = false;
    open.removeAttribute("aria-busy");
    say(open, texts.presort);
    if (stop.signal.aborted) return;
    if (!told) return frame.fail(texts["presort-failed"]);
    frame.fail("");
    if (!told.groups.length) return board.announce(texts["presort-nothing"]);
    preview = createPreview(board, told, {
      back: home,
      closed: () => {
        preview = null;
      },
    });
    preview.update(board.state);
  }

  async function read(signal) {
    try {
      const answer = await fetch(data.arrangement, { signal });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  function home() {
    if (!place.hidden) return open.focus();
    const [first] = board.state.open;
    if (first) board.focusCard(first.id);
    else frame.add.focus();
  }

  return {
    place,
    advise: (regroup) => open.classList.toggle("advised", regroup),
    update(state) {
      const wanted = state.may_arrange && state.open.length >= WORTHWHILE;
      const held = place.contains(board.root.activeElement);
      place.hidden = !wanted && !busy;
      if (held && place.hidden) home();
      preview?.update(state);
    },
    end: () => stop?.abort(),
  };
}
