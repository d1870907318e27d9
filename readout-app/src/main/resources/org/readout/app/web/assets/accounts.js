"use strict";
// Comfort only: every page works without this.

// In two texts beside each other, a number brings its counterpart to the height at which it stands.
document.addEventListener("click", (event) => {
  const number = event.target.closest('a.number[data-counterpart="true"]');
  if (!number || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const counterpart = document.getElementById(number.hash.slice(1));
  const column = counterpart && counterpart.closest("[data-column]");
  if (!column || column.scrollHeight <= column.clientHeight) {
    return; // the columns do not scroll by themselves, and the link does as well
  }
  event.preventDefault();
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const down = counterpart.getBoundingClientRect().top - number.getBoundingClientRect().top;
  column.scrollBy({ top: down, behavior: calm ? "auto" : "smooth" });
  for (const shown of document.querySelectorAll("a.number.counterpart")) {
    shown.classList.remove("counterpart");
  }
  number.classList.add("counterpart");
  counterpart.classList.add("counterpart");
  // From there one goes on, or back, with the keyboard.
  counterpart.focus({ preventScroll: true });
});
