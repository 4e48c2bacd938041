// Searching: letters are compared without case and accents, and what was found is painted, never rewritten.

const NAME = "tischdecke-found";
const MOST_KEPT = 2_000;
const known = new Map();

/** `text` in plain small letters, and for each of them where it stands in the text. */
export function fold(text) {
  const kept = known.get(text);
  if (kept) return kept;
  let [plain, at, place] = ["", [], 0];
  for (const sign of text) {
    const letters = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
    for (let n = 0; n < letters.length; n += 1) at.push(place);
    plain += letters;
    place += sign.length;
  }
  at.push(text.length);
  if (known.size > MOST_KEPT) known.clear();
  known.set(text, { plain, at });
  return known.get(text);
}

/** What somebody typed as the words that all must be there. */
export function termsOf(typed) {
  return fold(typed.trim()).plain.split(/\s+/).filter(Boolean);
}

/** Are all terms somewhere in these texts? */
export function matches(terms, texts) {
  const all = texts.map((text) => fold(text).plain);
  return terms.every((term) => all.some((plain) => plain.includes(term)));
}

/** Paint the terms wherever they stand in `nodes`; a browser that cannot paint leaves them as they are. */
export function paint(nodes, terms) {
  if (!globalThis.CSS?.highlights) return;
  const ranges = terms.length ? nodes.flatMap((node) => rangesIn(node, terms)) : [];
  if (ranges.length) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}

function rangesIn(node, terms) {
  const found = [];
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { plain, at } = fold(walk.currentNode.data);
    for (const term of terms) {
      for (let n = plain.indexOf(term); n >= 0; n = plain.indexOf(term, n + term.length)) {
        const range = new Range();
        range.setStart(walk.currentNode, at[n]);
        // Up to where the next letter begins: an accent belongs to its letter.
        range.setEnd(walk.currentNode, at[n + term.length]);
        found.push(range);
      }
    }
  }
  return found;
}
