// Notes what happens at a gate with the line cut: acts have ids, wait on this device without a name, and go out when the line returns.
window.masarGate = async (form, token, ahead) => {
    "use strict";

    const device = window.masarDevice;
    const words = form.dataset;
    const operation = words.acts;
    const state = form.querySelector("[data-acts-state]");
    const progress = form.querySelector("[data-progress]");
    const enter = form.querySelector("[data-enter]");
    const fresh = () => crypto.randomUUID ? crypto.randomUUID()
        : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16));
    let sending = false;
    let told = false;

    const tell = async () => {
        const acts = await device.acts(operation);
        const waits = acts.filter(act => !act.sent).length;
        told = told || acts.length > 0;
        if (state && told) {
            state.textContent = waits ? words.waiting + " " + waits : words.sent;
        }
        if (progress) {
            const noted = form.querySelectorAll("tr[data-line].is-noted").length;
            progress.textContent = progress.dataset.progress.replace("{0}", noted).replace("{1}", form.querySelectorAll("tr[data-line]").length);
        }
    };
    const show = act => {
        const row = form.querySelector('tr[data-line="' + act.line + '"]');
        const button = row && row.querySelector('button[value="' + act.kind + ":" + act.line + '"]');
        if (button) {
            row.classList.add("is-noted");
            row.querySelector("[data-state]").textContent = button.firstChild.textContent.trim() + " · " + words.noted;
        }
    };

    const send = async () => {
        if (sending) {
            return;
        }
        sending = true;
        try {
            const waiting = (await device.acts(operation)).filter(act => !act.sent);
            const proof = waiting.length && await token();
            if (enter) {
                enter.hidden = !waiting.length || proof !== "";
            }
            if (proof) {
                const body = new URLSearchParams();
                body.append("_csrf", proof);
                waiting.forEach(act => body.append("act", [act.id, act.line, act.kind, act.at].join(",")));
                const answer = await fetch("/journeys/" + operation + "/acts", { method: "POST", body, credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
                if (answer.ok) {
                    await device.sent(new Set((await answer.json()).kept));
                } else if (enter) {
                    enter.hidden = false;
                }
            }
        } catch {
            // The line is still cut: everything waits.
        } finally {
            sending = false;
            await tell();
        }
    };

    const note = async (line, kind) => {
        const act = { id: fresh(), operation, line: Number(line), kind, at: new Date(Date.now() + ahead).toISOString(), sent: false };
        await device.note(act);
        show(act);
        await tell();
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
            if (row) {
                note(row.dataset.line, scan.dataset.scan);
            } else if (state) {
                state.textContent = words.unknown;
            }
        });
    }
    (await device.acts(operation)).filter(act => !act.sent || words.whole).forEach(show);
    await tell();
    addEventListener("online", send);
    setInterval(send, 10000);
    send();
};

// The page of the house: the form is there, and so is the officer.
(() => {
    "use strict";

    const form = document.querySelector("form[data-csrf-here]");
    if (!form) {
        return;
    }
    const device = window.masarDevice;
    const keep = form.querySelector("[data-keep]");
    const mine = form.dataset.acts + "/" + form.dataset.place;
    const told = form.querySelector("[data-kept-state]");
    const clock = until => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Baghdad" }).format(new Date(until));
    const csrf = form.querySelector("input[name=_csrf]").value;

    const tell = async () => {
        const kept = (await device.lists(form.dataset.officer)).find(list => list.id === mine);
        told.textContent = kept ? told.dataset.kept.replace("{0}", clock(kept.until)) : "";
    };
    if (keep && window.isSecureContext && navigator.serviceWorker) {
        keep.hidden = false;
        const putBy = async () => {
            await device.keepPage("/journeys/worker.js");
            const body = new URLSearchParams({ _csrf: csrf, place: form.dataset.place });
            const answer = await fetch("/journeys/" + form.dataset.acts + "/seals", { method: "POST", body, credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
            if (!answer.ok) {
                throw new Error(String(answer.status));
            }
            await device.seal(await answer.json(), form.dataset.verify);
            await tell();
        };
        const button = keep.querySelector("button");
        button.addEventListener("click", () => device.underWay(button, told, putBy));
        tell();
    }
    window.masarGate(form, async () => csrf, Number(form.dataset.now) - Date.now());
})();
