// Warns two minutes before the session ends. Without this script the hour stands on the page, and the server ends the session all the same.
(() => {
  "use strict";
  const WARN_MS = 120000, KEY = "sessie-tot";
  const warning = document.querySelector("[data-sessie]");
  if (!warning) return;
  const lasting = Number(warning.dataset.sessie) * 1000;
  let end = 0;

  // Another tab of the same person may have made the session go on: the latest end counts.
  const known = () => { try { return Number(localStorage.getItem(KEY)) || 0; } catch { return 0; } };
  const goOn = () => {
    end = Date.now() + lasting;
    try { localStorage.setItem(KEY, String(end)); } catch { /* no storage: this tab counts alone */ }
    warning.hidden = true;
  };
  const look = () => {
    const left = Math.max(end, Math.min(known(), Date.now() + lasting)) - Date.now();
    if (left <= 0) location.assign("/aanmelden?verlopen");
    else warning.hidden = left > WARN_MS;
  };

  warning.querySelector("button").addEventListener("click", async () => {
    try {
      const answer = await fetch("/blijf", { cache: "no-store", credentials: "same-origin" });
      if (answer.status === 204) goOn(); else location.assign("/aanmelden?verlopen");
    } catch { /* no connection now: the warning stays, and with it the button */ }
  });
  goOn();
  setInterval(look, 1000);
})();
