// The organiser's ear: hears from the server that the first phone has come, and then says so once.

import { listen } from "../web/stream.js";

const ears = new WeakMap();

/** Listen at `data.events` as long as the component is there, and call `arrived` when a phone has come. */
export function mount(place, data, arrived) {
  const known = ears.get(place);
  if (known) {
    // Streamlit calls again after each run; what it hands over to be called is new each time.
    known.arrived = arrived;
    return known.end;
  }
  const ear = { arrived };
  const close = listen(data.events, {
    state: ({ tried, at }) => {
      if (!tried || ear.told === at) return;
      ear.told = at;
      ear.arrived(at);
    },
    lost: () => {},
    gone: () => {},
  });
  ear.end = () => {
    close();
    ears.delete(place);
  };
  ears.set(place, ear);
  return ear.end;
}
