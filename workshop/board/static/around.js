// What stands around the table: search, handover, photographs, twins and presorting, plugged in at one place.

import { closeDialogs } from "./dialog.js";
import { createFilter } from "./filter.js";
import { createHandover } from "./handover.js";
import { createPhotos } from "./photos.js";
import { createPresort } from "./presort.js";
import { createTwins } from "./twins.js";

/** Returns `{update(state), hear(told), end}`; `hear` takes what the suggestions' route says. */
export function createAround(board, data, frame) {
  const filter = createFilter(board, data, frame);
  const handover = createHandover(board);
  const photos = createPhotos(board, data, frame);
  const presort = createPresort(board, data, frame);
  const twins = createTwins(board, data);
  frame.node.querySelector(".tools").append(filter.button, photos.button, handover.button);
  frame.node.querySelector(".panes").before(filter.bar);
  frame.column.before(presort.place);
  const parts = [filter, handover, photos, presort, twins];

  return {
    update: (state) => parts.forEach((part) => part.update(state)),
    hear(told) {
      presort.advise(told.regroup === true);
      twins.hear(told.same ?? []);
    },
    end() {
      parts.forEach((part) => part.end?.());
      closeDialogs(board.root);
    },
  };
}
