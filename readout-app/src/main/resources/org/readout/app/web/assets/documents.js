"use strict";
// Comfort only: every page works without this.
(() => {
  // A reading that is watched: the page is loaded again when something has changed.
  const watched = document.querySelector("[data-watch]");
  if (watched) {
    let seen = null;
    const look = async () => {
      try {
        const answer = await fetch(watched.dataset.watch, { cache: "no-store" });
        if (!answer.ok) {
          return;
        }
        const state = JSON.stringify(await answer.json());
        if (seen !== null && state !== seen) {
          location.replace(location.pathname);
          return;
        }
        seen = state;
      } catch (gone) {
        // The server is away for a moment, or for good; the page stays as it is.
      }
      setTimeout(look, 700);
    };
    look();
  }

  // Files may be dropped anywhere on the page where they are handed in.
  const form = document.querySelector("form.hand-in");
  if (form) {
    const files = form.querySelector("input[type=file]");
    const text = form.querySelector("textarea");
    const drop = form.querySelector(".drop");
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
    document.addEventListener("dragleave", () => drop.classList.remove("over"));
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      if (event.dataTransfer.files.length > 0) {
        files.files = event.dataTransfer.files;
        form.requestSubmit();
      } else {
        text.value = event.dataTransfer.getData("text/plain");
        text.focus();
      }
    });
    // What is pasted beside any field is a text to read.
    document.addEventListener("paste", (event) => {
      if (/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
        return;
      }
      if (event.clipboardData.files.length > 0) {
        files.files = event.clipboardData.files;
        files.focus();
      } else {
        text.value = event.clipboardData.getData("text/plain");
        text.focus();
      }
    });
    form.addEventListener("submit", () => {
      form.querySelector("button[type=submit]").textContent = "Sending …";
    });
  }

  // A claim's words are marked without the page being loaded again.
  const article = document.querySelector("article.document-text");
  if (article) {
    const stretches = () => article.querySelectorAll("[data-start]");
    const show = (start, end) => {
      let first = null;
      for (const each of stretches()) {
        const from = Number(each.dataset.start);
        const asked = from >= start && from + each.textContent.length <= end;
        each.classList.toggle("asked", asked);
        first = first || (asked ? each : null);
      }
      return first;
    };
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-range]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
        return;
      }
      const [start, end] = link.dataset.range.split("-").map(Number);
      const first = show(start, end);
      if (first) {
        event.preventDefault();
        history.pushState(null, "", link.getAttribute("href"));
        first.scrollIntoView({ block: "center" });
      }
    });
    addEventListener("popstate", () => location.reload());
  }
})();
