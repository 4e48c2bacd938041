// Large letters on one screen: as large as all of it fits, never below the smallest that the room can read.

const STEPS = [1, 0.92, 0.85, 0.78, 0.7];

/**
 * Choose the size of the letters in `node`, and then how much of each list can be shown. A list has
 * `body` (what must not overflow), `size()` and `shorten(n)`.
 */
export function fit(node, lists) {
  if (!node.isConnected) return;
  for (const list of lists) list.shorten(Infinity);
  const step = STEPS.find((each) => {
    node.style.setProperty("--step", each);
    return !overflows(node) && lists.every((list) => !overflows(list.body));
  });
  if (step === undefined) for (const list of lists) shorten(list);
}

function shorten(list) {
  if (!overflows(list.body)) return;
  // One idea at least is always there; how many fit is searched by halves, each try is one layout.
  let [fits, most] = [1, list.size()];
  while (most - fits > 1) {
    const middle = Math.floor((fits + most) / 2);
    list.shorten(middle);
    if (overflows(list.body)) most = middle;
    else fits = middle;
  }
  list.shorten(fits);
}

function overflows(node) {
  return node.scrollHeight > node.clientHeight + 1;
}
