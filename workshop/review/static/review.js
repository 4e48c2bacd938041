// Comfort only: the page does everything without it.

for (const time of document.querySelectorAll("time")) {
  const when = { dateStyle: "long", timeStyle: "short" };
  time.textContent = new Date(time.dateTime).toLocaleString(document.documentElement.lang, when);
}

for (const details of document.querySelectorAll(".comment")) {
  details.addEventListener("toggle", () => {
    if (details.open) {
      details.querySelector("textarea").focus();
    }
  });
}

// Who goes away with words that nobody has received yet is asked first.
let sending = false;
document.addEventListener("submit", () => {
  sending = true;
});
window.addEventListener("beforeunload", (event) => {
  const typed = [...document.querySelectorAll("textarea")].some((each) => each.value.trim());
  if (typed && !sending) {
    event.preventDefault();
  }
});

document.querySelector(".comment[open] textarea")?.focus();
