// Notes what happens at a gate with the line cut: acts have ids, wait on this device without a name, and go out when the line returns.
(() => {
    "use strict";

    const form = document.querySelector("form[data-acts]");
    if (!form) {
        return;
    }
    const shelf = "masar.acts." + form.dataset.acts;
    const words = form.dataset;
    const state = form.querySelector("[data-acts-state]");
    const read = () => { try { return JSON.parse(localStorage.getItem(shelf) || "[]"); } catch { return []; } };
    const keep = (acts) => acts.length ? localStorage.setItem(shelf, JSON.stringify(acts)) : localStorage.removeItem(shelf);
    const say = (text) => { if (state) state.textContent = text; };
    const tell = () => { const waits = read().length; say(waits ? words.waiting + " " + waits : words.sent); };
    const fresh = () => crypto.randomUUID ? crypto.randomUUID()
        : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16));
    let sending = false;

    const send = async () => {
        const waiting = read();
        if (sending || waiting.length === 0) {
            return;
        }
        sending = true;
        try {
            const body = new URLSearchParams();
            body.append("_csrf", form.querySelector("input[name=_csrf]").value);
            waiting.forEach(act => body.append("act", act));
            const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
            if (answer.ok) {
                const kept = new Set((await answer.json()).kept);
                keep(read().filter(act => !kept.has(act.split(",")[0])));
                tell();
            }
        } catch {
            tell();
        } finally {
            sending = false;
        }
    };

    const note = (line, kind) => {
        const row = form.querySelector('tr[data-line="' + line + '"]');
        const button = row.querySelector('button[value="' + kind + ":" + line + '"]');
        keep([...read(), [fresh(), line, kind, new Date().toISOString()].join(",")]);
        row.querySelector("[data-state]").textContent = button.firstChild.textContent + " · " + words.noted;
        tell();
        send();
    };

    form.addEventListener("submit", event => {
        event.preventDefault();
        const pressed = event.submitter && event.submitter.value.split(":");
        if (pressed && pressed.length === 2) {
            note(pressed[1], pressed[0]);
        }
    });
    const scan = form.querySelector("[data-scan]");
    if (scan) {
        scan.addEventListener("keydown", event => {
            if (event.key !== "Enter") {
                return;
            }
            event.preventDefault();
            event.stopPropagation();
            const code = scan.value.trim().toLowerCase();
            const row = code && [...form.querySelectorAll("tr[data-code]")].find(one => one.dataset.code === code);
            scan.value = "";
            row ? note(row.dataset.line, scan.dataset.scan) : say(words.unknown);
        });
    }
    addEventListener("online", send);
    setInterval(send, 10000);
    if (read().length) {
        tell();
        send();
    }
})();
