// What a cluster says: its statement with a lead-in, reworded in place, and the view of those who do not agree.

import { el, say } from "./dom.js";
import { edit } from "./editing.js";

/**
 * The statement of a cluster whose title stands in `heading` within `head`. Returns `{leadIn, contested, rename,
 * dispute(), update(cluster)}`: two nodes, what to do, and the menu's entries.
 */
export function createStatement(board, id, { head, heading, title, back }) {
  const { texts } = board;
  const leadIn = el("p", { class: "lead-in", dir: "auto", hidden: true });
  const view = el("span", { dir: "auto" });
  const mark = el("p", { class: "minority", hidden: true }, el("strong", { text: texts.contested }), view);
  const contested = el("div", { class: "contested" }, mark);
  let [now, renaming, disputing] = [null, null, null];

  function rename() {
    renaming = edit(head, {
      put: (form) => heading.after(form),
      fields: [
        { name: "title", label: texts["cluster-title"], value: now.title },
        { name: "lead_in", label: texts["cluster-lead-in"], value: now.lead_in, seen: true },
      ],
      texts,
      send: (typed) => unchanged(typed, now) || board.send({ do: "describe-cluster", cluster: id, ...typed }),
      back: () => title.focus(),
    });
  }

  function contest() {
    disputing = edit(contested, {
      put: (form) => contested.append(form),
      fields: [{ name: "minority", label: texts["cluster-contest-label"], value: now.minority ?? "", longest: 5000, seen: true }],
      texts,
      send: ({ minority }) => minority === now.minority || board.send({ do: "contest-cluster", cluster: id, minority }),
      back,
    });
  }

  return {
    leadIn,
    contested,
    rename,
    dispute() {
      const settle = { text: texts["cluster-settle"], act: () => board.send({ do: "settle-cluster", cluster: id }) };
      return [{ text: texts["cluster-contest"], act: contest }, ...(now.minority === null ? [] : [settle])];
    },
    update(cluster) {
      now = cluster;
      say(leadIn, cluster.lead_in);
      leadIn.hidden = !cluster.lead_in;
      say(view, cluster.minority ? `: ${cluster.minority}` : "");
      mark.hidden = cluster.minority === null;
      renaming?.arrive(cluster);
      disputing?.arrive({ minority: cluster.minority ?? "" });
    },
  };
}

/** Nothing to send where nothing was changed: then it is done already. */
function unchanged(typed, cluster) {
  return typed.title === cluster.title && typed.lead_in === cluster.lead_in;
}
