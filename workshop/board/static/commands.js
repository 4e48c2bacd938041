// The board's voice: sends a command, says whether one is under way, and tells what went wrong.

const PATIENCE = 15_000;

/** Returns `send(command)`, which resolves to the answer, or to false where it was not done. `tells.pending(n)`, `tells.failed(sentence)`. */
export function sender(url, texts, tells) {
  let pending = 0;

  function count(step) {
    pending += step;
    tells.pending(pending);
  }

  return async function send(command) {
    count(1);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(command),
        signal: stop.signal,
      });
      const told = await answer.json().catch(() => ({}));
      if (!answer.ok) tells.failed(told.message || texts.refused);
      else tells.failed("");
      return answer.ok && told;
    } catch {
      tells.failed(texts.unsent);
      return false;
    } finally {
      clearTimeout(timer);
      count(-1);
    }
  };
}
