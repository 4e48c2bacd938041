// What is on its way to the server: it is kept until it was stored, laid over what the server says, and sent again.

const PATIENCE = 15_000;
const AGAIN = 3_000;
const SAME = { reword: "key", "leave-out": "key", "count-dots": "key", arrange: "key", answer: "key", "keep-words": "key" };

/**
 * Returns the outbox of the sheet called `name`. `tells.changed()` after every turn, `tells.typing()` while words
 * are typed, `tells.refused(entry)` when the server says no; an entry is `{do, key, …}` with `status` waits, sent, done or refused.
 */
export function createOutbox(url, name, texts, tells) {
  const kept = restore(name);
  let entries = kept.entries.map((entry) => (entry.status === "sent" ? { ...entry, status: "waits" } : entry));
  let [typed, busy, timer, unreached] = [kept.typed, false, 0, false];

  /** Put a command in. One that still waits for the same line is replaced, and keeps what it knew of before. */
  function put(command) {
    const mine = (entry) => entry.do === command.do && entry[SAME[command.do]] === command.key && entry.status !== "sent" && entry.status !== "done";
    const waiting = entries.find(mine);
    const before = waiting?.status === "waits" && "before" in waiting ? { before: waiting.before } : {};
    entries = [...entries.filter((entry) => !mine(entry)), { ...command, ...before, status: "waits" }];
    turn();
    run();
  }

  async function run() {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    for (let entry = next(); entry; entry = next()) {
      entry.status = "sent";
      turn();
      const answer = await post(entry);
      if (answer === null) {
        entry.status = "waits";
        unreached = true;
        timer = setTimeout(run, AGAIN);
        break;
      }
      unreached = false;
      if (answer.ok) entry.status = "done";
      else refuse(entry, answer);
    }
    busy = false;
    turn();
  }

  function refuse(entry, answer) {
    Object.assign(entry, { status: "refused", code: answer.error ?? "", why: answer.message || texts.refused });
    // Only words are worth keeping; the rest is done again faster than it is read.
    if (!["reword", "answer"].includes(entry.do)) drop(entry);
    tells.refused(entry);
  }

  /** The server's answer; null where nobody answers, or only an error that passes. */
  async function post({ status, code, why, ...command }) {
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(command),
        signal: stop.signal,
      });
      const told = await answer.json().catch(() => null);
      return answer.status >= 500 || told === null ? null : { ...told, ok: answer.ok };
    } catch {
      return null;
    } finally {
      clearTimeout(patience);
    }
  }

  function next() {
    return entries.find((entry) => entry.status === "waits");
  }

  function drop(entry) {
    entries = entries.filter((each) => each !== entry);
    turn();
  }

  function turn() {
    store();
    tells.changed();
  }

  function store() {
    keep(name, { entries: entries.filter((entry) => entry.status !== "done"), typed });
  }

  return {
    put,
    run,
    drop,
    /** What was refused of a line's words, or of a topic's feedback. */
    refused: (kind, key) => entries.find((entry) => entry.status === "refused" && entry.do === kind && entry.key === key),
    /** The server has spoken: what it had stored before is in what it said. */
    heard() {
      entries = entries.filter((entry) => entry.status !== "done");
    },
    /** All that was refused, as one text that tells whether it has changed. */
    get stamp() {
      return JSON.stringify(entries.filter((entry) => entry.status === "refused"));
    },
    /** What is not refused yet, in its order. */
    get under_way() {
      return entries.filter((entry) => entry.status !== "refused");
    },
    get counts() {
      const [waiting, refused] = [entries.filter((e) => e.status === "waits" || e.status === "sent"), entries.filter((e) => e.status === "refused")];
      return { waiting: waiting.length, refused: refused.length, unreached: unreached && waiting.length > 0 };
    },
    /** Remember half-typed words by their line; null forgets them. */
    type(key, words) {
      if (words === null) delete typed[key];
      else typed[key] = words;
      store();
      tells.typing();
    },
    typed: () => ({ ...typed }),
    end: () => clearTimeout(timer),
  };
}

function restore(name) {
  try {
    const { entries, typed } = JSON.parse(sessionStorage.getItem(name)) ?? {};
    return { entries: Array.isArray(entries) ? entries : [], typed: typed ?? {} };
  } catch {
    // Where nothing may be kept, it lasts as long as the page.
    return { entries: [], typed: {} };
  }
}

function keep(name, box) {
  try {
    if (box.entries.length || Object.keys(box.typed).length) sessionStorage.setItem(name, JSON.stringify(box));
    else sessionStorage.removeItem(name);
  } catch {
    // As above.
  }
}
