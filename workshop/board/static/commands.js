// The board's voice: sends a command, says whether one is under way, and tells what went wrong.

const PATIENCE = 15_000;
const NAME = "tischdecke-board";
const HELD = "tischdecke-board-held";
const ANSWER = 1_000; // A busy tablet answers late; only a duplicated tab, or one that was not closed properly, waits for it.
const me = randomName();
let [unkept, channel] = ["", null];

/** The random name of this tab, by which its own steps are known again; it says nothing about anybody. */
export function ownName() {
  try {
    const kept = sessionStorage.getItem(NAME) || randomName();
    sessionStorage.setItem(NAME, kept);
    return kept;
  } catch {
    // Where nothing may be kept, the name lasts as long as the page.
    unkept ||= randomName();
    return unkept;
  }
}

/**
 * Make sure that this tab's name is its own: a duplicated tab brings a copy along while the first one is still open.
 * A tab that was not closed properly finds the same mark, but nobody who answers, and keeps its name.
 */
export async function claimName() {
  if (channel || !globalThis.BroadcastChannel) return;
  channel = new BroadcastChannel(NAME);
  const taken = new Promise((answered) => {
    channel.addEventListener("message", ({ data }) => {
      if (data.to === me) answered(true);
      else if (data.asks === ownName() && data.from !== me) channel.postMessage({ to: data.from });
    });
  });
  try {
    if (sessionStorage.getItem(HELD)) {
      channel.postMessage({ asks: ownName(), from: me });
      const doubled = await Promise.race([taken, new Promise((waited) => setTimeout(waited, ANSWER))]);
      if (doubled) sessionStorage.setItem(NAME, randomName());
    }
    sessionStorage.setItem(HELD, "1");
    window.addEventListener("pagehide", () => sessionStorage.removeItem(HELD));
    window.addEventListener("pageshow", () => sessionStorage.setItem(HELD, "1"));
  } catch {
    // Where nothing may be kept, nothing is copied either.
  }
}

/** Sixteen random bytes in letters; over plain http there is no randomUUID. */
export function randomName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Returns `send(command, refused)`, which resolves to the answer, to false where it was refused, to null where nobody
 * answered; `refused(told)` hears the refusal. `tells.pending(n)`, `tells.failed(sentence)`.
 */
export function sender(url, texts, tells) {
  let pending = 0;

  function count(step) {
    pending += step;
    tells.pending(pending);
  }

  return async function send(command, refused) {
    count(1);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...command, by: ownName() }),
        signal: stop.signal,
      });
      const told = await answer.json().catch(() => ({}));
      if (!answer.ok) tells.failed(told.message || texts.refused);
      else tells.failed("");
      if (!answer.ok) refused?.(told);
      return answer.ok && told;
    } catch {
      tells.failed(texts.unsent);
      return null;
    } finally {
      clearTimeout(timer);
      count(-1);
    }
  };
}
