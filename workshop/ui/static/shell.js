// Streamlit speaks English and says lang="en" in every page; here its few words are put into the visitor's language.
(() => {
  const { language, words, here, steps } = SETTINGS;
  const root = document.documentElement;
  root.lang = language;

  const speak = () => {
    for (const [selector, text, label] of words) {
      for (const element of document.querySelectorAll(selector)) {
        if (text && element.textContent !== text) element.textContent = text;
        if (label && element.getAttribute("aria-label") !== label) element.setAttribute("aria-label", label);
      }
    }
    const nav = document.querySelector(".st-key-steps");
    if (!nav) return;
    nav.setAttribute("role", "navigation");
    nav.setAttribute("aria-label", steps);
    for (const link of nav.querySelectorAll("a")) {
      if (link.closest(`.st-key-step-${here || "none"}`)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };

  // The second click of a double click would interrupt what the first one started.
  const once = (event) => {
    if (event.detail > 1 && event.target.closest?.('[data-testid$="FormSubmit"]')) {
      event.stopPropagation();
      event.preventDefault();
    }
  };
  if (!window.tischdeckeObserver) document.addEventListener("click", once, true);

  // One observer per page; a later run brings its own words along.
  window.tischdeckeObserver?.disconnect();
  let waiting = false;
  window.tischdeckeObserver = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      speak();
    });
  });
  window.tischdeckeObserver.observe(document.body, { childList: true, subtree: true });
  speak();
})();
