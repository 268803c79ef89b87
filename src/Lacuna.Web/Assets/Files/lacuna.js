"use strict";
// Everything works without this file; it adds keys, copying and dropping.

// n and p go to the next and the last finding; / goes to the search.
(() => {
  const findings = () => [...document.querySelectorAll("main .point[id]")];
  const typing = (element) => element instanceof Element && element.closest("input, textarea, select, [contenteditable]");
  const go = (step) => {
    const all = findings();
    if (all.length === 0) return;
    const at = all.findIndex((point) => point.contains(document.activeElement) || point === document.activeElement);
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "n" || event.key === "j") go(1);
    else if (event.key === "p" || event.key === "k") go(-1);
    else if (event.key === "/") document.querySelector("header input[type=search]")?.focus();
    else return;
    event.preventDefault();
  });
})();

// "Copy" buttons appear only where copying works.
(() => {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.nextElementSibling.textContent = button.dataset.done;
    });
  }
})();

// Files dropped on a form with a file field are chosen there.
(() => {
  for (const form of document.querySelectorAll("form[data-drop]")) {
    const field = form.querySelector("input[type=file]");
    form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }
})();

// A page that waits for something looks again by itself, unless its visitor has begun to do something there.
(() => {
  const waiting = document.querySelector("[data-again]");
  if (!waiting) return;
  let isUsed = false;
  for (const kind of ["focusin", "keydown", "input", "change", "submit", "dragover"]) document.addEventListener(kind, () => { isUsed = true; }, { capture: true });
  setTimeout(() => { if (!isUsed) location.reload(); }, 1000 * Number(waiting.dataset.again));
})();
