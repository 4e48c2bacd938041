// Streamlit speaks English and says lang="en" in every page; here its few words are put into the visitor's language.
(() => {
  const { language, words, here, steps, lost } = SETTINGS;
  const root = document.documentElement;
  root.lang = language;

  // Streamlit's short message is a dialog to a screen reader, and has no name but what it says.
  const name = (toast) => {
    const said = toast.querySelector('[data-testid="stMarkdownContainer"]')?.textContent.trim();
    if (said && toast.getAttribute("aria-label") !== said) toast.setAttribute("aria-label", said);
  };

  const speak = () => {
    for (const [selector, text, label] of words) {
      for (const element of document.querySelectorAll(selector)) {
        if (text && element.textContent !== text) element.textContent = text;
        if (label && element.getAttribute("aria-label") !== label) element.setAttribute("aria-label", label);
      }
    }
    // It has a name and can be reached, so it is no mere decoration.
    for (const zone of document.querySelectorAll('[data-testid="stFileUploaderDropzone"][role="presentation"]')) {
      zone.setAttribute("role", "group");
    }
    for (const toast of document.querySelectorAll('[data-testid="stToast"]')) name(toast);
    const nav = document.querySelector(".st-key-steps");
    if (!nav) return;
    nav.setAttribute("role", "navigation");
    nav.setAttribute("aria-label", steps);
    for (const link of nav.querySelectorAll("a")) {
      if (link.closest(`.st-key-step-${here || "none"}`)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };

  // Streamlit's dialog about the connection keeps its place and gets our sentence. Once the server is back,
  // the page is drawn anew, because after a restart the server saves only changes to fields that it has drawn;
  // and the field that was being written in is entered again, so that leaving it saves.
  const watch = () => {
    const state = document.querySelector('[data-testid="stApp"]')?.dataset.testConnectionState;
    const dialog = document.querySelector('[data-testid="stDialog"]');
    if (state === "CONNECTED") {
      const running = document.querySelector('[data-test-script-state="running"]');
      if (root.dataset.connection === "lost" && !dialog) {
        root.dataset.connection = "back";
        document.querySelector(".st-key-again button")?.click();
      } else if (root.dataset.connection === "back" && running) {
        root.dataset.connection = "drawing";
      } else if (root.dataset.connection === "drawing" && !running) {
        delete root.dataset.connection;
        window.tischdeckeField?.focus();
      }
      return;
    }
    if (!state) return;
    root.dataset.connection = "lost";
    const place = dialog?.querySelector('[role="dialog"]');
    if (!place || place.querySelector(".lost")) return;
    const sentence = document.createElement("p");
    sentence.className = "lost";
    sentence.setAttribute("role", "alert");
    sentence.textContent = lost;
    place.append(sentence);
  };

  // A pair that was answered goes away together with its button; the keyboard goes on with the next one's heading,
  // so that pressing Enter once more answers nothing unread.
  const PAIRS = '[class*="st-key-card-earlier-"]:has([class*="st-key-answers-"]), [class*="st-key-decided-"]';
  const answer = (event) => {
    const button = event.target.closest?.("button");
    const pair = button?.closest(PAIRS);
    if (pair) window.tischdeckeAnswered = { button, at: [...document.querySelectorAll(PAIRS)].indexOf(pair) };
  };
  const goOn = () => {
    const answered = window.tischdeckeAnswered;
    if (!answered || answered.button.isConnected) return;
    if (document.querySelector('[data-test-script-state="running"]')) return;
    delete window.tischdeckeAnswered;
    if (document.activeElement !== document.body) return;
    const next = document.querySelectorAll(PAIRS)[answered.at]?.querySelector("h3");
    const place = next ?? document.querySelector(".st-key-earlier h2");
    place?.setAttribute("tabindex", "-1");
    place?.focus();
  };

  // The second click of a double click would interrupt what the first one started.
  const once = (event) => {
    if (event.detail > 1 && event.target.closest?.('[data-testid$="FormSubmit"]')) {
      event.stopPropagation();
      event.preventDefault();
    }
  };
  const enter = (event) => {
    if (event.target.matches?.("input, textarea")) window.tischdeckeField = event.target;
  };
  if (!window.tischdeckeObserver) {
    document.addEventListener("click", once, true);
    document.addEventListener("click", answer, true);
    document.addEventListener("focusin", enter);
  }

  // One observer per page; a later run brings its own words along.
  window.tischdeckeObserver?.disconnect();
  let waiting = false;
  window.tischdeckeObserver = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      speak();
      watch();
      goOn();
    });
  });
  window.tischdeckeObserver.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-placeholder", "data-test-connection-state", "data-test-script-state"],
  });
  speak();
  watch();
})();
