// A component's colours: our tokens, light or dark as Streamlit shows the page, whatever the system prefers.

/** Load stylesheets into a component's root; resolves when all of them are there. */
export function loadStyles(root, addresses) {
  return Promise.all(
    addresses.map(
      (address) =>
        new Promise((loaded) => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.addEventListener("load", loaded);
          link.addEventListener("error", loaded);
          link.href = address;
          root.append(link);
        }),
    ),
  );
}

/** Returns a function that chooses the tokens' dark half exactly while the page around it is dark. */
export function themeOf(root) {
  const rules = [...root.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const dark = rules.filter((rule) => /prefers-color-scheme/.test(rule.media?.mediaText ?? ""));
  return () => {
    const isDark = getComputedStyle(root.host.parentElement).colorScheme === "dark";
    root.host.style.colorScheme = isDark ? "dark" : "light";
    for (const rule of dark) rule.media.mediaText = isDark ? "all" : "not all";
  };
}
