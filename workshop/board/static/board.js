// The board: draws the state that the server pushes, and never anything that the server has not said.

import { createAround } from "./around.js";
import { createArrivals } from "./arrivals.js";
import { keepAwake } from "./awake.js";
import { createCalm } from "./calm.js";
import { createCard } from "./cards.js";
import { createCluster, tintsOf } from "./clusters.js";
import { createColumns } from "./columns.js";
import { claimName, ownName, sender } from "./commands.js";
import { keepFocus, order } from "./dom.js";
import { createFrame } from "./frame.js";
import { createHands } from "./hands.js";
import { createHistory } from "./history.js";
import { createMenu } from "./menu.js";
import { OPEN, homeOf, idsIn } from "./places.js";
import { listen } from "./stream.js";
import { createSuggestions } from "./suggestions.js";
import { loadStyles, themeOf } from "./theme.js";
import { createUndo } from "./undo.js";

const SHOWN_AS_NEW = 6_000;
const mounted = new WeakMap();

/** Draw the board into a shadow root; resolves to its end. For a root that has one, only the theme is read anew. */
export async function mount(root, data) {
  const known = mounted.get(root);
  if (known && known.data === JSON.stringify(data)) {
    known.theme();
    return known.end;
  }
  known?.end();
  await Promise.all([loadStyles(root, data.styles), claimName()]);
  const theme = themeOf(root);
  theme();
  const unplug = start(root, data);
  const end = () => {
    unplug();
    mounted.delete(root);
    root.replaceChildren();
  };
  mounted.set(root, { data: JSON.stringify(data), theme, end });
  return end;
}

function start(root, data) {
  const { texts } = data;
  const board = { ends: [], heard: new Set(), root, texts, state: null, tints: new Map(), leaving: new Set(), menu: createMenu(root), announce, focusCard, reveal };
  const [cards, clusters] = [new Map(), new Map()];
  [board.cards, board.clusters, board.calm, board.latest] = [cards, clusters, createCalm(), null];
  let [pending, connected, heard, wantsFocus, wantsSight] = [0, false, "", null, null];
  const send = sender(data.commands, texts, {
    pending: (n) => {
      pending = n;
      line();
    },
    failed: (sentence) => frame.fail(sentence),
  });
  board.send = async (command, refused) => {
    const answer = await send(command, refused);
    if (answer) undo.made(command, answer);
    return answer;
  };
  const frame = createFrame(board, data);
  const undo = createUndo(board, frame);
  const history = createHistory(board, { url: data.history, lang: data.lang, tools: frame.tools });
  const hands = createHands(board, frame);
  const columns = createColumns(frame.grid);
  const suggestions = createSuggestions(board, data.suggestions, frame.method, (told) => around.hear(told));
  const around = createAround(board, data, frame);
  const arrivals = createArrivals(frame.column, texts, meet);
  frame.column.after(arrivals.node);
  root.append(frame.node);
  root.addEventListener("keydown", keepInside);
  const rest = keepAwake(root);
  const deaf = listen(`${data.events}&by=${ownName()}`, { state: take, lost, gone });

  function take(state) {
    [connected, heard] = [true, new Date().toLocaleTimeString(data.lang, { hour: "2-digit", minute: "2-digit" })];
    board.latest = state;
    if (state.news) announce(state.news);
    line();
    board.calm.whenFree(show);
  }

  /** Draw what the server said last; not while a hand is on a card. */
  function show() {
    const state = board.latest;
    const next = heir(state);
    keepFocus(root, () => draw(state));
    next?.focus();
    hands.name();
    if (wantsFocus && cards.has(wantsFocus)) focusCard(wantsFocus);
    if (wantsSight && cards.has(wantsSight)) reveal(wantsSight);
  }

  function draw(state) {
    const first = board.state === null;
    board.state = state;
    board.tints = tintsOf(state.clusters);
    const fresh = [];
    frame.update(state);
    keep(cards, [...state.open, ...state.parked, ...state.clusters.flatMap((cluster) => cluster.ideas)], (idea) => {
      const card = createCard(board, idea.id);
      if (!first) {
        shine(card.node);
        fresh.push(idea.id);
      }
      return card;
    });
    keep(clusters, state.clusters, (cluster) => createCluster(board, cluster.id));
    const open = nodesOf(state.open);
    order(frame.open, open);
    arrivals.keep(open);
    for (const idea of state.open) if (fresh.includes(idea.id)) arrivals.arrived(cards.get(idea.id).node);
    order(frame.grid, state.clusters.map((cluster) => clusters.get(cluster.id).node));
    state.clusters.forEach((cluster) => clusters.get(cluster.id).update(cluster, nodesOf(cluster.ideas)));
    undo.update(state);
    history.update(state);
    frame.parked.update(state, nodesOf(state.parked));
    suggestions.update();
    hands.update(state);
    around.update(state);
    for (const hear of [...board.heard]) hear(state);
    columns.pack();
    suggestions.refresh();
  }

  function nodesOf(ideas) {
    return ideas.map((idea) => {
      const card = cards.get(idea.id);
      card.update(idea);
      return card.node;
    });
  }

  /** Who gets the focus when what holds it goes away; null where the focus goes along. */
  function heir(state) {
    const card = root.activeElement?.closest("[data-idea]");
    if (card) return heirOfCard(Number(card.dataset.idea), state);
    const cluster = root.activeElement?.closest("[data-cluster]");
    return cluster ? heirOfCluster(Number(cluster.dataset.cluster), state) : null;
  }

  /** Whoever sorts the new ideas one by one, or hides one, goes on with the next one. */
  function heirOfCard(id, state) {
    const [before, after] = [homeOf(board.state, id), homeOf(state, id)];
    const sorted = board.leaving.delete(id) && before === OPEN && after !== OPEN;
    if (after !== null && !sorted) return null;
    const [row, left] = [board.state, state].map((each) => idsIn(each, before).map((one) => ({ id: one })));
    const seen = left.filter((one) => !cards.get(one.id)?.node.matches(".sifted"));
    const next = neighbour(row, row.findIndex((one) => one.id === id), seen);
    const card = next && cards.get(next.id);
    if (!card) return null;
    return root.activeElement.matches(".grip") ? card.grip : card.handle;
  }

  function heirOfCluster(id, state) {
    if (state.clusters.some((cluster) => cluster.id === id)) return null;
    const row = board.state.clusters;
    const next = neighbour(row, row.findIndex((cluster) => cluster.id === id), state.clusters);
    return next ? clusters.get(next.id).title : frame.add;
  }

  function focusCard(id) {
    wantsFocus = cards.has(id) ? null : id;
    cards.get(id)?.handle.focus();
  }

  /** Bring the host's own new card into view, now or when it arrives; the focus stays where it is. */
  function reveal(id) {
    wantsSight = cards.has(id) ? null : id;
    cards.get(id)?.node.scrollIntoView({ block: "nearest" });
  }

  function meet(node) {
    node.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    cards.get(Number(node.dataset.idea)).handle.focus({ preventScroll: true });
  }

  function announce(sentence) {
    // The same words twice in a row would not be read out again.
    frame.news.textContent = "";
    requestAnimationFrame(() => {
      frame.news.textContent = sentence;
    });
  }

  function line() {
    if (!connected) frame.line("offline", heard ? texts.offline.replace("{time}", heard) : texts.connecting);
    else if (pending) frame.line("saving", texts.saving);
    else frame.line("saved", texts.saved);
  }

  function lost() {
    connected = false;
    line();
  }

  function gone(sentence) {
    board.menu.close();
    around.end();
    history.end();
    undo.end();
    frame.leave(sentence);
  }

  return () => {
    for (const end of board.ends) end();
    deaf();
    rest();
    hands.end();
    arrivals.end();
    suggestions.end();
    around.end();
    undo.end();
    history.end();
    columns.end();
    board.menu.close();
  };
}

/** Streamlit has single letters for its own commands, and cannot see that somebody is typing in here. */
function keepInside(event) {
  event.stopPropagation();
}

/** One entry per item: new ones are made, those that are gone are dropped, the others stay the same. */
function keep(entries, items, create) {
  const ids = new Set(items.map((item) => item.id));
  for (const id of entries.keys()) if (!ids.has(id)) entries.delete(id);
  for (const item of items) if (!entries.has(item.id)) entries.set(item.id, create(item));
}

/** The next one of `row` after `index`, else the one before it, of those that are still in `left`. */
function neighbour(row, index, left) {
  const stays = new Set(left.map((item) => item.id));
  return [...row.slice(index + 1), ...row.slice(0, index).reverse()].find((item) => stays.has(item.id));
}

function shine(node) {
  node.classList.add("new");
  setTimeout(() => node.classList.remove("new"), SHOWN_AS_NEW);
}
