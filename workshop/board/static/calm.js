// Calm: while a hand is on a card nothing is redrawn. Whatever wants to change the board waits until it is let go.

/** Returns `{held, hold, whenFree}`; `hold()` returns its end, `whenFree(act)` runs `act` now or once afterwards. */
export function createCalm() {
  const waiting = new Set();
  let held = 0;

  function hold() {
    let mine = true;
    held += 1;
    return function release() {
      if (!mine) return;
      mine = false;
      held -= 1;
      if (held) return;
      const acts = [...waiting];
      waiting.clear();
      for (const act of acts) act();
    };
  }

  return {
    get held() {
      return held > 0;
    },
    hold,
    whenFree(act) {
      if (held) waiting.add(act);
      else act();
    },
  };
}
