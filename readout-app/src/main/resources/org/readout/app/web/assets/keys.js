"use strict";
// Keys for those who like them; every page works without. See the dialog in layout.jte.
(() => {
  const OFF = "readout-keys-off";
  const dialog = document.getElementById("keys");
  const choice = document.getElementById("keys-on");

  const stored = () => {
    try {
      return localStorage.getItem(OFF) === "yes";
    } catch {
      return false;
    }
  };
  const store = (off) => {
    try {
      localStorage.setItem(OFF, off ? "yes" : "no");
    } catch {
      // Where nothing may be stored the choice holds for this page.
    }
  };
  let off = stored();
  if (choice) {
    choice.checked = !off;
    choice.addEventListener("change", () => {
      off = !choice.checked;
      store(off);
    });
  }

  const help = () => {
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  };
  for (const opener of document.querySelectorAll("[data-keys-help]")) {
    opener.hidden = false;
    opener.addEventListener("click", help);
  }

  const isTyping = (target) =>
    target instanceof Element &&
    (target.closest("textarea, select, [contenteditable]") !== null ||
      (target.matches("input") && !["checkbox", "radio", "button", "submit"].includes(target.type)));

  const items = () =>
    [...document.querySelectorAll("[data-item]")].filter((item) => item.getClientRects().length > 0);
  const current = () =>
    document.activeElement ? document.activeElement.closest("[data-item]") : null;

  const move = (step) => {
    const all = items();
    if (all.length === 0) {
      return;
    }
    const at = all.indexOf(current());
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    const item = all[Math.min(Math.max(next, 0), all.length - 1)];
    if (!item.hasAttribute("tabindex")) {
      item.tabIndex = -1;
    }
    item.focus();
    item.scrollIntoView({ block: "nearest" });
  };

  const activate = (key) => {
    const item = current();
    const target = item && item.querySelector(`[data-key="${key}"]`);
    if (target) {
      target.click();
    }
    return Boolean(target);
  };

  const open = () => {
    if (!activate("o")) {
      const link = current() && current().querySelector("a[href]");
      if (link) {
        link.click();
      }
    }
  };

  const evidence = () => {
    const folds = current() ? [...current().querySelectorAll("details")] : [];
    if (folds.length > 0) {
      const opened = folds.some((fold) => !fold.open);
      for (const fold of folds) {
        fold.open = opened;
      }
    } else if (!activate("e")) {
      const source = current() && current().querySelector("a.source");
      if (source) {
        source.click();
      }
    }
  };

  const actions = {
    "/": () => document.getElementById("find") && document.getElementById("find").focus(),
    "?": help,
    j: () => move(1),
    k: () => move(-1),
    o: open,
    e: evidence,
    a: () => activate("a"),
    x: () => activate("x"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
      return;
    }
    if (off || isTyping(event.target) || (dialog && dialog.open)) {
      return;
    }
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
})();
