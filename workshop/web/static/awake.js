// Streamlit answers a lost connection with a dialog that makes the whole page inert. What is drawn here goes on by
// itself, so it sends that dialog away before the browser takes the focus from whoever is typing.

import { keepFocus } from "./dom.js";

/** Keep what is under `root` usable; returns the end of it. */
export function keepAwake(root) {
  const watch = new MutationObserver(wake);
  watch.observe(document.body, { attributes: true, attributeFilter: ["inert"], subtree: true });
  wake();

  function wake() {
    if (!root.host.closest("[inert]")) return;
    keepFocus(root, () => {
      for (let over = root.host.closest("[inert]"); over; over = over.closest("[inert]")) over.removeAttribute("inert");
      // Closed, it stays away until the server is back; left open, it would call the focus to itself.
      for (const close of document.querySelectorAll("[data-testid=stDialog] [role=dialog] > button")) close.click();
    });
  }

  return () => watch.disconnect();
}
