// What is still on its way, laid over what the server said, so that nothing jumps back while it travels.

/** The sheet as it will be when all of `entries` are stored; the state itself stays as it is. */
export function lay(state, entries) {
  if (!entries.length) return state;
  const sheet = structuredClone(state);
  const lines = new Map(linesOf(sheet).map((line) => [line.key, line]));
  const parents = parentsOf(sheet);
  for (const entry of entries) LAID[entry.do]?.(entry, { sheet, lines, parents });
  return sheet;
}

/** Every line of the sheet: topics, statements, lead-ins, points. */
export function linesOf(sheet) {
  return sheet.sections.flatMap((section) => [
    section,
    ...section.statements.flatMap((statement) => [statement, ...(statement.lead ? [statement.lead] : []), ...statement.points]),
  ]);
}

/** Where each line stands among its like: `{parent, keys, place}` by its key. */
export function homesOf(sheet) {
  const homes = new Map();
  for (const [parent, { keys }] of parentsOf(sheet)) keys.forEach((key, place) => homes.set(key, { parent, keys, place }));
  return homes;
}

/** What is in order among its like, by the key of what it lies in: `{list, keys}`; "" has the topics. */
function parentsOf(sheet) {
  const parents = new Map([["", { list: sheet.sections, keys: keysOf(sheet.sections) }]]);
  for (const section of sheet.sections) {
    // What is open or parked stands behind the statements, always.
    parents.set(section.key, { list: section.statements, keys: keysOf(section.statements.filter((each) => !each.loose)) });
    for (const statement of section.statements) parents.set(statement.key, { list: statement.points, keys: keysOf(statement.points) });
  }
  return parents;
}

function keysOf(list) {
  return list.map((each) => each.key);
}

const LAID = {
  reword({ key, text }, { lines }) {
    const line = lines.get(key);
    if (!line) return;
    line.text = text || line.board;
    line.before = text || (line.loose ? "" : line.board);
    line.drifted = false;
  },
  "keep-words"({ key }, { lines }) {
    if (lines.has(key)) lines.get(key).drifted = false;
  },
  "leave-out"({ key, out }, { lines }) {
    if (lines.has(key)) lines.get(key).out = out;
  },
  "count-dots"({ key, dots }, { lines }) {
    if (lines.has(key)) lines.get(key).dots = dots;
  },
  arrange({ key, keys }, { parents }) {
    const parent = parents.get(key);
    if (!parent) return;
    const place = new Map(keys.map((each, n) => [each, n]));
    // A stable sort: what is not named keeps its place at the end.
    parent.list.sort((a, b) => (place.get(a.key) ?? keys.length) - (place.get(b.key) ?? keys.length));
  },
  answer({ key, said }, { lines }) {
    if (lines.has(key)) lines.get(key).feedback = said;
  },
  acknowledge(_, { sheet }) {
    sheet.news = null;
  },
};
