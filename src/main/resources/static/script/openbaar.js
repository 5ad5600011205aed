// Shows a box above the list of protocols and hides what does not fit the words in it. Without this script the whole list is there.
(() => {
  "use strict";
  const box = document.getElementById("zoeken");
  if (!box) return;
  const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const cards = [...document.querySelectorAll("[data-zoek]")].map((card) => ({ card, words: plain(card.dataset.zoek) }));
  const letters = [...document.querySelectorAll(".letter")];
  const status = document.getElementById("gevonden");
  const look = (typed) => {
    const wanted = plain(typed).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { card, words } of cards) {
      const fits = wanted.every((word) => words.includes(word));
      card.hidden = !fits;
      if (fits) found++;
    }
    for (const letter of letters) letter.hidden = !letter.querySelector("[data-zoek]:not([hidden])");
    document.getElementById("niets").hidden = found > 0;
    status.textContent = wanted.length ? (found === 1 ? "1 protocol gevonden." : found + " protocollen gevonden.") : "";
  };
  box.hidden = false;
  box.querySelector("input").addEventListener("input", (event) => look(event.target.value));
})();
