// One menu for the whole board, by the keys that everybody knows: arrows, Home, End, Enter, Escape, a first letter.

import { el } from "./dom.js";

/** Returns `{open, close}`; the menu lives in `root` and belongs to the button it was opened from. */
export function createMenu(root) {
  let list = null;
  let owner = null;

  /** `groups` are lists of `{text, tint, act, off}`; `act` runs after the focus is back on the button. */
  function open(button, label, groups) {
    if (owner === button) return close();
    close();
    owner = button;
    list = el("div", { class: "menu", role: "menu", "aria-label": label, keydown: onKey });
    groups.filter((group) => group.length).forEach((group, n) => {
      if (n) list.append(el("div", { class: "rule", role: "separator" }));
      for (const item of group) list.append(entry(item));
    });
    root.append(list);
    place();
    button.setAttribute("aria-expanded", "true");
    entries()[0]?.focus({ preventScroll: true });
    document.addEventListener("pointerdown", onOutside, true);
    window.addEventListener("resize", close);
  }

  function entry({ text, tint, act, off }) {
    const choose = () => {
      if (off) return;
      close();
      act();
    };
    const attributes = { type: "button", role: "menuitem", tabindex: "-1", click: choose, "aria-disabled": off && "true" };
    const node = el("button", attributes, el("span", { text }));
    if (tint) node.prepend(el("span", { class: `swatch ${tint}`, "aria-hidden": "true" }));
    return node;
  }

  function close() {
    if (!list) return;
    document.removeEventListener("pointerdown", onOutside, true);
    window.removeEventListener("resize", close);
    const [button, inside] = [owner, list.contains(root.activeElement)];
    list.remove();
    button.setAttribute("aria-expanded", "false");
    [list, owner] = [null, null];
    if (inside) button.focus({ preventScroll: true });
  }

  function place() {
    const [edge, at, size] = [8, owner.getBoundingClientRect(), list.getBoundingClientRect()];
    const left = Math.min(Math.max(edge, at.right - size.width), window.innerWidth - size.width - edge);
    const below = at.bottom + 4;
    const top = below + size.height + edge <= window.innerHeight ? below : Math.max(edge, at.top - size.height - 4);
    list.style.left = `${left}px`;
    list.style.top = `${Math.min(top, Math.max(edge, window.innerHeight - size.height - edge))}px`;
  }

  function entries() {
    return [...list.querySelectorAll("[role=menuitem]")];
  }

  function onKey(event) {
    const all = entries();
    const now = all.indexOf(root.activeElement);
    const steps = { ArrowDown: (now + 1) % all.length, ArrowUp: (now - 1 + all.length) % all.length, Home: 0, End: all.length - 1 };
    if (event.key in steps) all[steps[event.key]].focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key.length === 1 && event.key !== " ") byLetter(all, now, event.key.toLowerCase());
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  }

  function byLetter(all, now, letter) {
    const turned = [...all.slice(now + 1), ...all.slice(0, now + 1)];
    turned.find((node) => node.textContent.toLowerCase().startsWith(letter))?.focus();
  }

  function onOutside(event) {
    const path = event.composedPath();
    // The button's own click closes it.
    if (!path.includes(list) && !path.includes(owner)) close();
  }

  return { open, close };
}
