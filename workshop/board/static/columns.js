// Clusters side by side, each column packed for itself: row by row in reading order, without holes,
// and a cluster that grows only pushes what stands below it.

const NARROWEST = 320;
const GAP = 16;
const UNIT = 4;

/** Keep the children of `grid` packed; returns the end of it. `pack()` after children came or went. */
export function createColumns(grid) {
  const watch = new ResizeObserver(pack);
  watch.observe(grid);

  function pack() {
    const across = Math.max(1, Math.floor((grid.clientWidth + GAP) / (NARROWEST + GAP)));
    grid.style.gridTemplateColumns = `repeat(${across}, minmax(0, 1fr))`;
    const children = [...grid.children];
    const heights = children.map((child) => child.getBoundingClientRect().height);
    children.forEach((child, n) => {
      child.style.gridColumn = `${(n % across) + 1}`;
      child.style.gridRow = `span ${Math.ceil((heights[n] + GAP) / UNIT)}`;
    });
  }

  return {
    pack() {
      watch.disconnect();
      watch.observe(grid);
      for (const child of grid.children) watch.observe(child);
      pack();
    },
    end: () => watch.disconnect(),
  };
}
