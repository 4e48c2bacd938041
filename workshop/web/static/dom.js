// The few things our scripts do to the document. Guests' words only ever become text, never markup.

/** An element with attributes; `text` is its text, functions are listeners, false and null are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") node.textContent = value;
    else if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

/** Set a text only where it differs, so that nobody's selection is lost and no screen reader repeats it. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Make `nodes` the children of `parent`, in this order. A child that holds the focus is never taken
 * out and put back: the others move around it, so that a half-typed word stays where it is.
 */
export function order(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  const active = parent.getRootNode().activeElement;
  const held = nodes.findIndex((node) => node.parentNode === parent && node.contains(active));
  let next = null;
  for (let n = nodes.length - 1; n >= 0; n -= 1) {
    const node = nodes[n];
    if (n !== held && (node.parentNode !== parent || node.nextSibling !== next)) parent.insertBefore(node, next);
    next = node;
  }
}

/** Run `change`, and give the focus and the selection back to whoever had them, where that is still there. */
export function keepFocus(root, change) {
  const active = root.activeElement;
  const selection = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  change();
  if (!active || !active.isConnected || root.activeElement === active) return;
  active.focus({ preventScroll: true });
  if (selection && selection[0] !== null) active.setSelectionRange(...selection);
}
