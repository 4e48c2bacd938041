// Near the upper or lower edge of a pane that scrolls, a lifted card scrolls it, faster the nearer it comes.

const EDGE = 72;
const FASTEST = 900; // Pixels in a second.

/** Returns `step(x, y, milliseconds)` for the panes as they are at the time of the lift. */
export function createEdges(frame) {
  const inner = [frame.column, frame.grid.closest(".clusters")];
  const panes = [...inner, ...around(frame.node)].filter((pane) => pane && pane.scrollHeight > pane.clientHeight + 1);

  return function step(x, y, milliseconds) {
    for (const pane of panes) {
      const [top, bottom] = bounds(pane, x);
      const near = Math.min(EDGE, (bottom - top) / 4);
      const up = top + near - y;
      const down = y - (bottom - near);
      const push = up > 0 && up < near + EDGE ? -up : down > 0 && down < near + EDGE ? down : 0;
      if (!push) continue;
      const before = pane.scrollTop;
      pane.scrollTop += (Math.sign(push) * Math.min(Math.abs(push) / near, 1) * FASTEST * milliseconds) / 1000;
      if (pane.scrollTop !== before) return;
    }
  };
}

/** What surrounds the board and scrolls: on a phone that is the page. */
function around(node) {
  const found = [];
  for (let each = node; each; each = each.parentElement ?? each.getRootNode().host) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) found.push(each);
  }
  return [...new Set([...found, document.scrollingElement])];
}

/** The pane's visible upper and lower edge; out of reach where `x` is not in it. */
function bounds(pane, x) {
  const box = pane === document.scrollingElement ? { left: 0, right: innerWidth, top: 0, bottom: innerHeight } : pane.getBoundingClientRect();
  if (x < box.left || x > box.right) return [-Infinity, Infinity];
  return [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
}
