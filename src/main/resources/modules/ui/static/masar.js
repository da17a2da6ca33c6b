/* Masar's only script: everything here is a comfort, every form and link works without it.
   Line state and drafts · keys · double press · focus of errors. */
(() => {
  "use strict";
  const line = document.querySelector("[data-line]");
  const waiting = new Map(); // drafts typed while the line was away: form name -> values, in memory only
  let savedAt = "";

  /* The line ------------------------------------------------------------------------------------------------ */
  const showLine = (state) => {
    if (!line) return;
    const words = line.dataset;
    const parts = [state === "offline" ? words.offline : state === "slow" ? words.slow : words.online];
    if (waiting.size > 0) parts.push(waiting.size + " " + words.waiting);
    else if (state !== "online" && savedAt) parts.push(words.saved + " " + savedAt);
    line.classList.toggle("is-slow", state !== "online");
    const text = parts.join(" · ");
    if (line.lastElementChild.textContent !== text) line.lastElementChild.textContent = text;
  };
  const slow = () => navigator.connection && /2g/.test(navigator.connection.effectiveType || "");
  const lineState = () => showLine(!navigator.onLine || waiting.size > 0 ? "offline" : slow() ? "slow" : "online");
  addEventListener("online", () => { sendWaiting(); lineState(); });
  addEventListener("offline", lineState);
  lineState();

  /* Drafts: every ten seconds, whatever was touched ----------------------------------------------------------- */
  const EVERY = 10000;
  const valuesOf = (form) => {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const field = form.elements[name];
      if (typeof value === "string" && name !== "once" && !(field && field.type === "password")) values.append(name, value);
    }
    return values;
  };
  const say = (form, key, time) => {
    const place = form.querySelector("[data-save]");
    if (place) place.lastElementChild.textContent = place.dataset[key] + (time ? " " + time : "");
  };
  const send = async (name, values) => {
    const began = performance.now();
    const answer = await fetch("/drafts/" + name, { method: "POST", body: values, credentials: "same-origin", redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    savedAt = (await answer.json()).savedAt;
    return performance.now() - began;
  };
  const sendWaiting = async () => {
    for (const [name, draft] of [...waiting]) {
      try {
        await send(name, draft.values);
        waiting.delete(name);
        say(draft.form, "saved", savedAt);
      } catch { break; }
    }
    lineState();
  };
  const watch = (form) => {
    const name = form.dataset.draft;
    let last = valuesOf(form).toString();
    const save = async () => {
      const values = valuesOf(form);
      if (values.toString() === last || form.classList.contains("is-sending")) return;
      last = values.toString();
      say(form, "saving");
      try {
        const took = await send(name, values);
        waiting.delete(name);
        say(form, "saved", savedAt);
        showLine(took > 3000 ? "slow" : "online");
      } catch {
        waiting.set(name, { form, values });
        say(form, "kept");
        lineState();
      }
    };
    setInterval(() => { waiting.has(name) ? sendWaiting() : save(); }, EVERY);
    form.addEventListener("change", () => { if (!waiting.has(name)) setTimeout(save, 400); });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
  };
  document.querySelectorAll("form[data-draft]").forEach(watch);

  /* Signing out clears this device (Clear-Site-Data): what was noted here and not sent yet is asked about first ---- */
  const unsent = async () => {
    const bases = await indexedDB.databases();
    if (!bases.some((one) => one.name === "masar.acts")) return 0;
    const done = (asked) => new Promise((good, bad) => { asked.onsuccess = () => good(asked.result); asked.onerror = () => bad(asked.error); });
    const base = await done(indexedDB.open("masar.acts"));
    try {
      return (await done(base.transaction("acts").objectStore("acts").getAll())).filter((act) => !act.sent).length;
    } finally {
      base.close();
    }
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.unsent || !navigator.onLine || !window.indexedDB) return;
    event.preventDefault();
    unsent().catch(() => 0).then((count) => { if (count === 0 || confirm(form.dataset.unsent + " " + count)) form.submit(); });
  });

  const sending = (form, is) => { form.classList.toggle("is-sending", is); form.setAttribute("aria-busy", String(is)); };

  /* A form goes out once -------------------------------------------------------------------------------------- */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.classList.contains("is-sending")) { event.preventDefault(); return; }
    if (!navigator.onLine) {
      event.preventDefault();
      if (form.dataset.draft) { waiting.set(form.dataset.draft, { form, values: valuesOf(form) }); say(form, "kept"); }
      lineState();
      return;
    }
    sending(form, true);
    setTimeout(() => sending(form, false), 15000);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form.is-sending").forEach((form) => sending(form, false)));

  /* Keys, by their place on the board --------------------------------------------------------------------------- */
  const OFF = "masar.keys.off";
  const keysOff = () => localStorage.getItem(OFF) === "1";
  const typing = (at) => at.closest && at.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const press = (key) => {
    const at = document.querySelector('[data-key="' + key + '"]');
    if (!at) return false;
    if (at.tagName === "SUMMARY") at.parentElement.open = true;
    at.focus();
    at.click();
    return true;
  };
  const GO = { KeyN: "/intake" };
  let rows = [], row = -1, afterG = 0;
  const move = (step) => {
    rows = [...document.querySelectorAll("[data-row], table.m-t tbody tr:has(a)")];
    if (rows.length === 0) return;
    if (rows[row]) rows[row].classList.remove("is-at");
    row = Math.min(rows.length - 1, Math.max(0, row + step));
    rows[row].classList.add("is-at");
    const first = rows[row].querySelector("a, button");
    if (first) first.focus();
  };
  const combined = (event) => {
    const chord = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + event.code;
    if (press(chord)) return true;
    const form = event.target.form || document.querySelector("main form[method=post]");
    if ((event.ctrlKey || event.metaKey) && (event.code === "KeyS" || event.code === "Enter" || event.code === "NumpadEnter") && form) {
      const button = form.querySelector("button.btn-primary, button[type=submit]");
      button ? button.click() : form.requestSubmit();
      return true;
    }
    return false;
  };
  const isWholeZone = (lines) => (lines.length === 2 && [36, 44].includes(lines[0].length) || lines.length === 3 && lines[0].length === 30) && lines.every((line) => line.length === lines[0].length);
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.isComposing) return;
    // A keyboard scanner ends each line with Enter; the Enter after the last line of a whole zone sends it.
    if (event.key === "Enter" && !event.shiftKey && event.target.dataset?.scanner === "zone" && isWholeZone(event.target.value.split("\n"))) {
      event.preventDefault();
      event.target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || /^F\d+$/.test(event.code)) {
      if (combined(event)) event.preventDefault();
      return;
    }
    if (event.key === "Escape") document.querySelectorAll("details.m-menu[open], details.m-who-menu[open]").forEach((menu) => { menu.open = false; });
    if (keysOff() || typing(event.target)) return;
    const code = event.code.replace("Numpad", "Digit");
    let done = true;
    if (code === "Slash" && event.shiftKey) location.href = "/help";
    else if (code === "Slash") document.querySelector("[data-search]")?.focus();
    else if (code === "KeyG") afterG = event.timeStamp;
    else if (code === "KeyD" && event.timeStamp - afterG < 1500) location.href = "/desk";
    else if (code === "KeyJ") move(1);
    else if (code === "KeyK") move(-1);
    else if (/^Digit[1-9]$/.test(code) && document.querySelector('[data-digit="' + code.slice(5) + '"]')) document.querySelector('[data-digit="' + code.slice(5) + '"]').click();
    else if (!event.shiftKey && press(code)) done = true;
    else if (code === "KeyN" && document.querySelector('a[href="/intake"]')) location.href = GO.KeyN;
    else done = false;
    if (done) event.preventDefault();
  });
  document.querySelectorAll("[data-keys-toggle]").forEach((button) => {
    const show = () => { button.textContent = keysOff() ? button.dataset.on : button.dataset.off; };
    button.hidden = false;
    button.addEventListener("click", () => { localStorage.setItem(OFF, keysOff() ? "0" : "1"); show(); });
    show();
  });

  /* What a page asks for ------------------------------------------------------------------------------------------ */
  document.querySelector("[data-focus]")?.focus();
  document.querySelectorAll("[data-print]").forEach((button) => { button.hidden = false; button.addEventListener("click", () => print()); });
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.m-menu[open], details.m-who-menu[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
})();

// Warns two minutes before an idle session ends; every answer of the server, also to a saved draft, starts the time anew.
(() => {
    "use strict";
    const note = document.querySelector("[data-idle]");
    if (!note) {
        return;
    }
    const idle = Number(note.dataset.idle) * 1000;
    const words = note.querySelector("span");
    const soon = words.textContent;
    let last = Date.now();
    const heard = () => {
        last = Date.now();
        note.hidden = true;
        words.textContent = soon;
    };
    new PerformanceObserver(list => {
        if (list.getEntries().some(one => one.name.startsWith(location.origin) && !one.name.includes("/assets/"))) {
            heard();
        }
    }).observe({ type: "resource" });
    note.querySelector("[data-stay]").addEventListener("click", pressed => {
        pressed.preventDefault();
        fetch("/account", { credentials: "same-origin" }).then(answer => answer.redirected || heard());
    });
    setInterval(() => {
        const quiet = Date.now() - last;
        note.hidden = quiet < idle - 120000;
        if (quiet >= idle) {
            words.textContent = note.dataset.over;
        }
    }, 5000);
})();
