// What this phone keeps: every entry by itself, so that two tabs never write over each other's list.
// `page` is what the server says to the script; sentences are in it too.
export const page = JSON.parse(document.getElementById("words").textContent);

export const PREFIX = "tischdecke:";

// What this phone cannot store, because storage is full or forbidden, lives as long as the page.
export const memory = new Map();

export const freshKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");
export const jittered = (pause) => pause * (0.5 + Math.random() / 2);

export function read(name) {
  if (memory.has(name)) return memory.get(name);
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

export function write(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    memory.delete(name);
  } catch {
    memory.set(name, value);
  }
}

export function drop(name) {
  memory.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then there was nothing to remove.
  }
}

export function ideaNames() {
  const found = new Set(memory.keys());
  try {
    for (let n = 0; n < localStorage.length; n++) {
      const name = localStorage.key(n);
      if (name.startsWith(PREFIX)) found.add(name.slice(PREFIX.length));
    }
  } catch {
    // Forbidden: memory is all there is.
  }
  return Array.from(found).filter((name) => name.startsWith("idea:"));
}
