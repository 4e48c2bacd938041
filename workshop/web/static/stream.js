// The ear on the server: a screen's whole state, pushed. It never gives up, and it says when it hears nothing.

const PATIENCE = 25_000; // The server speaks at least every 10 s.
const PAUSE = 2_000;

/** Listen at `url` and call `hears.state(state)`, `hears.lost()` and `hears.gone(sentence)`; returns the end of it. */
export function listen(url, hears) {
  let source = null;
  let silence = 0;
  let pause = 0;
  let ended = false;

  function open() {
    source = new EventSource(url);
    source.addEventListener("state", (event) => {
      wait();
      hears.state(JSON.parse(event.data));
    });
    source.addEventListener("beat", wait);
    source.addEventListener("gone", (event) => finish(JSON.parse(event.data).message));
    source.addEventListener("error", () => {
      hears.lost();
      // The browser tries again by itself, except after an answer such as 503.
      if (source.readyState === EventSource.CLOSED) later();
    });
    wait();
  }

  function wait() {
    clearTimeout(silence);
    silence = setTimeout(() => {
      hears.lost();
      reopen();
    }, PATIENCE);
  }

  function later() {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const sentence = await refusal(url);
      if (ended) return;
      if (sentence) finish(sentence);
      else reopen();
    }, PAUSE);
  }

  function reopen() {
    source.close();
    open();
  }

  function finish(sentence) {
    close();
    hears.gone(sentence);
  }

  function close() {
    ended = true;
    clearTimeout(silence);
    clearTimeout(pause);
    source.close();
    window.removeEventListener("offline", hears.lost);
    window.removeEventListener("online", reopen);
  }

  window.addEventListener("offline", hears.lost);
  window.addEventListener("online", reopen);
  open();
  return close;
}

/** Why the server lets nobody listen here any more; "" while it may still get better. */
async function refusal(url) {
  const stop = new AbortController();
  try {
    const answer = await fetch(url, { signal: stop.signal });
    return answer.status === 403 || answer.status === 404 ? (await answer.json()).message : "";
  } catch {
    return "";
  } finally {
    stop.abort();
  }
}
