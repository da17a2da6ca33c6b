// Sends records of interviews that were finished with the line cut; sealed here, they open in the house alone.
window.masarField = async (words, post, officer, token, sent) => {
    "use strict";

    const device = window.masarDevice;
    const BATCH = 1000000; // letters at once; the house takes three million
    const state = document.querySelector("[data-records-state]");
    const enter = document.querySelector("[data-enter]");
    const left = new Set(); // not asked again before the page is opened anew
    let sending = false;
    let told = "";
    let went = false;

    // Only who held an interview sends its record.
    const waiting = async () => (await device.acts(post)).filter(act => !act.sent && act.officer === officer && !left.has(act.id));
    const tell = async () => {
        const acts = await device.acts(post);
        const waits = acts.filter(act => !act.sent).length;
        state.textContent = [waits ? words.waiting + " " + waits : acts.length || went ? words.sent : "", told].filter(text => text).join(" · ");
        await sent();
    };
    const batch = acts => {
        let size = 0;
        return acts.filter((act, place) => (size += act.sealed.length + 200) < BATCH || place === 0);
    };

    const send = async () => {
        if (sending) {
            return;
        }
        sending = true;
        try {
            let rest = await waiting();
            const proof = rest.length && await token();
            if (enter) {
                enter.hidden = !rest.length || proof !== "";
            }
            while (proof && rest.length) {
                const some = batch(rest);
                const body = new URLSearchParams({ _csrf: proof });
                some.forEach(act => body.append("record", [act.id, act.interview, act.at, act.sealed].join(",")));
                const answer = await fetch("/returns/field/records", { method: "POST", body, credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
                if (!answer.ok) {
                    break;
                }
                const merged = await answer.json();
                const { kept, queued } = merged;
                merged.left.forEach(id => left.add(id));
                told = [queued.length ? words.queued + " " + queued.length : "", left.size ? words.left + " " + left.size : ""].filter(text => text).join(" · ") || told;
                await device.sent(new Set([...kept, ...queued]));
                went = true;
                rest = rest.slice(some.length);
            }
        } catch {
            // The line is still cut: everything waits.
        } finally {
            sending = false;
            await tell();
        }
    };
    addEventListener("online", send);
    setInterval(send, 10000);
    await tell();
    send();
    return send;
};

// The page of the house: the list is put on this device, and what waits goes out.
(() => {
    "use strict";

    const form = document.querySelector("form[data-csrf-here]");
    if (!form) {
        return;
    }
    const device = window.masarDevice;
    const { post, officer, verify } = form.dataset;
    const csrf = form.querySelector("input[name=_csrf]").value;
    const keep = form.querySelector("[data-keep]");
    const told = form.querySelector("[data-kept-state]");
    const clock = until => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Baghdad" }).format(new Date(until));

    const tell = async () => {
        const kept = (await device.lists(officer)).find(list => list.id === post + "/field");
        if (told) {
            told.textContent = kept ? told.dataset.kept.replace("{0}", clock(kept.until)) : "";
        }
    };
    const putBy = async () => {
        await device.keepPage("/returns/field/worker.js");
        const body = new URLSearchParams({ _csrf: csrf });
        form.querySelectorAll("input[name=interview]:checked").forEach(one => body.append("interview", one.value));
        const answer = await fetch("/returns/field/seals", { method: "POST", body, credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        await device.seal(await answer.json(), verify);
        await tell();
    };
    const start = async () => {
        if (!window.isSecureContext || !navigator.serviceWorker || !window.indexedDB) {
            return;
        }
        if (keep) {
            keep.hidden = false;
            form.querySelector("[data-needs-script]").hidden = true;
            try {
                await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
            } catch {
                keep.querySelector("button").disabled = true;
                told.textContent = told.dataset.old;
            }
        }
        await tell();
        await window.masarField(form.dataset, post, officer, async () => csrf, async () => {});
    };
    form.addEventListener("submit", event => {
        event.preventDefault();
        device.underWay(keep.querySelector("button"), told, putBy);
    });
    start();
})();
