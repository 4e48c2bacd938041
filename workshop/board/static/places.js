// Places: where an idea lies, and in which order. "open", "parked" and a cluster's number are the three kinds of home.

export const OPEN = "open";
export const PARKED = "parked";

/** Each home with its ideas' ids, in the board's reading order: the open ones, the clusters, the parked ones. */
export function homesOf(state) {
  const homes = [
    { home: OPEN, ideas: state.open },
    ...state.clusters.map((cluster) => ({ home: cluster.id, ideas: cluster.ideas })),
    { home: PARKED, ideas: state.parked ?? [] },
  ];
  return homes.map(({ home, ideas }) => ({ home, ids: ideas.map((idea) => idea.id) }));
}

/** The home of an idea, or null where the board has it no longer: withdrawn, hidden, or joined to another one. */
export function homeOf(state, id) {
  return homesOf(state).find(({ ids }) => ids.includes(id))?.home ?? null;
}

/** The ids in the home `home`, in their order, without those of `lifted`. */
export function idsIn(state, home, lifted = []) {
  const ids = homesOf(state).find((each) => each.home === home)?.ids ?? [];
  return ids.filter((id) => !lifted.includes(id));
}

/** The idea itself, wherever it lies, or undefined. */
export function ideaOf(state, id) {
  const all = [state.open, ...state.clusters.map((cluster) => cluster.ideas), state.parked ?? []];
  return all.flat().find((idea) => idea.id === id);
}

/** What every idea says that the board knows, wherever it lies, joined and hidden ones too: its words by its id. */
export function wordsOf(state) {
  const cards = [state.open, ...state.clusters.map((cluster) => cluster.ideas), state.parked ?? [], state.hidden ?? []].flat();
  return new Map(cards.flatMap((idea) => [idea, ...(idea.same ?? [])]).map((idea) => [idea.id, idea.text]));
}

/** The first words, for a sentence that names an idea. */
export function shorten(text, most = 48) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(" ") > most / 2 ? cut.lastIndexOf(" ") : most)} …`;
}
