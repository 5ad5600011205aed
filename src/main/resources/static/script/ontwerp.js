// While somebody fills in a draft, asks the server what is still wrong and puts it beside the fields. Without this script the button does.
(() => {
  "use strict";
  const WAIT_MS = 500;
  const form = document.querySelector("form[data-bevindingen]");
  if (!form) return;
  let timer = 0, asked = 0;

  const beside = (list) => {
    for (const slot of form.querySelectorAll("[data-bij]")) {
      const lines = [...list.querySelectorAll("[data-veld]")].filter((line) => line.dataset.veld === slot.dataset.bij);
      const next = lines.map((line) => {
        const paragraph = document.createElement("p");
        paragraph.className = line.className;
        const word = document.createElement("strong");
        word.textContent = line.querySelector("strong").textContent;
        paragraph.append(word, " ", line.querySelector("a, span").textContent);
        return paragraph;
      });
      slot.replaceChildren(...next);
    }
  };

  const look = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.bevindingen, { method: "POST", body: new URLSearchParams(new FormData(form)), cache: "no-store", credentials: "same-origin", redirect: "error" });
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const list = page.getElementById("bevindingen");
      if (!list) return;
      beside(list);
      document.getElementById("bevindingen").replaceWith(document.importNode(list, true));
    } catch { /* no connection now: the button still works */ }
  };

  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, WAIT_MS); });
})();
