// Interviews with the line cut: the page came from the device, the names come out of the sealed list, drafts lie sealed beside it.
(() => {
    "use strict";

    const page = document.querySelector("[data-offline]");
    const device = window.masarDevice;
    const verify = page.dataset.verify;
    const words = Object.fromEntries([...page.querySelectorAll("[data-word]")].map(one => [one.dataset.word, one.textContent]));
    const letters = text => new TextEncoder().encode(text);
    const at = (moment, timeZone, day) => new Intl.DateTimeFormat("en-GB", {
        ...day ? { day: "2-digit", month: "2-digit", year: "numeric" } : {}, hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(moment)).replace(",", "");
    const refuse = async why => {
        page.querySelector('[data-why="' + why + '"]').hidden = false;
        const waits = (await device.acts()).filter(act => act.sealed && !act.sent).length;
        if (waits) {
            page.querySelector("[data-records-state]").textContent = page.dataset.waiting + " " + waits;
            page.querySelector("[data-enter]").hidden = false;
        }
    };

    // Where the line has returned and the session still stands, the page of the house gives its token; else somebody signs in.
    const token = officer => async () => {
        const answer = await fetch("/returns/field/list", { credentials: "same-origin", redirect: "manual" });
        const found = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("form[data-csrf-here]");
        return found && found.dataset.officer === officer ? found.querySelector("input[name=_csrf]").value : "";
    };

    const facts = one => words.facts.replace("{0}", one.number).replace("{1}", at(one.at, one.zone, true)).replace("{2}", at(one.at, "Asia/Baghdad", true))
        + [words[one.means], one.interpreter && words.interpreter, one.woman && words.woman, one.guardian && words.guardian].filter(word => word).map(word => " · " + word).join("");

    const work = (id, { sheet, ahead }) => {
        const people = page.querySelector("[data-people]");
        const form = page.querySelector("[data-talk]");
        const list = page.querySelector("[data-work]");
        const state = form.querySelector("[data-draft-state]");
        const answers = [...form.querySelectorAll("[data-answer]")];
        const fresh = state.lastElementChild.textContent;
        let here = null;
        let busy = false;
        let send = () => {};
        let saving = Promise.resolve();

        const draw = async () => {
            const acts = await device.acts(sheet.operation);
            const begun = await device.begun(id);
            const rows = sheet.rows.map(one => {
                const act = acts.find(noted => noted.interview === one.id);
                const drawn = page.querySelector("template[data-person]").content.firstElementChild.cloneNode(true);
                const put = (where, text) => { drawn.querySelector('[data-put="' + where + '"]').textContent = text; };
                put("name", one.name);
                put("facts", facts(one));
                const state = act ? act.sent ? words.done : words.waits : begun.includes(one.id) ? words.begun : "";
                put("state", state);
                drawn.querySelector('[data-put="state"]').hidden = !state;
                drawn.dataset.interview = one.id;
                if (act) {
                    drawn.querySelector("a").removeAttribute("href");
                } else {
                    drawn.querySelector("a").href = "#" + one.id;
                }
                return drawn;
            });
            // Whoever stood on a person by keyboard stands there still.
            const focused = people.contains(document.activeElement) && document.activeElement.closest("[data-interview]").dataset.interview;
            people.replaceChildren(...rows);
            const link = focused && people.querySelector('[data-interview="' + focused + '"] a[href]');
            if (link) {
                link.focus();
            }
        };

        const written = () => ({
            answers: Object.fromEntries(answers.filter(field => field.value.trim()).map(field => [field.name, field.value])),
            read: form.elements.read.checked,
            signature: form.elements.signature.value,
        });
        // One after the other, so that the last word stays.
        const save = () => {
            const [row, text] = [here, JSON.stringify(written())];
            if (row) {
                saving = saving.then(() => here === row && device.begin(id, row.id, text)).then(() => { state.lastElementChild.textContent = state.dataset.kept; }, () => {});
            }
            return saving;
        };
        const fill = text => {
            const draft = text ? JSON.parse(text) : { answers: {}, read: false, signature: "" };
            form.reset();
            form.querySelectorAll("[data-error]").forEach(one => { one.hidden = true; });
            answers.forEach(field => { field.value = draft.answers[field.name] || ""; });
            form.elements.read.checked = draft.read;
            form.elements.signature.value = draft.signature;
        };
        const turn = async () => {
            await saving;
            const row = sheet.rows.find(one => "#" + one.id === location.hash);
            const closed = row && (await device.acts(sheet.operation)).some(act => act.interview === row.id);
            here = closed ? null : row || null;
            form.hidden = !here;
            list.hidden = !!here;
            if (here) {
                fill(await device.draft(id, here.id));
                state.lastElementChild.textContent = fresh;
                form.querySelector('[data-put="name"]').textContent = here.name;
                form.querySelector('[data-put="facts"]').textContent = facts(here);
                form.querySelector("h2").focus();
            } else {
                await draw();
            }
        };

        const finish = async kind => {
            if (busy || !here) {
                return;
            }
            busy = true;
            try {
                const again = await device.unseal(id, verify);
                if (!again.sheet) {
                    return location.reload();
                }
                const row = here;
                const record = crypto.randomUUID();
                const moment = new Date(Date.now() + ahead).toISOString();
                const told = kind === "held" ? written() : { answers: {}, read: false, signature: "" };
                const sealed = await window.masarSeal(device.bytes(sheet.lock), letters([record, row.id, moment].join(",")),
                    letters(JSON.stringify({ kind, officer: sheet.officer, ...told })));
                const text = btoa(Array.from(sealed, one => String.fromCharCode(one)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
                await device.note({ id: record, operation: sheet.operation, interview: row.id, officer: sheet.officer, at: moment, sealed: text, sent: false });
                here = null;
                await saving;
                await device.drop(id, row.id);
                location.hash = "";
                await turn();
                send();
            } finally {
                busy = false;
            }
        };

        form.addEventListener("input", save);
        form.addEventListener("submit", event => {
            event.preventDefault();
            const missing = [["read", form.elements.read.checked], ["signature", form.elements.signature.value]].filter(([name, good]) => {
                form.querySelector('[data-error="' + name + '"]').hidden = !!good;
                return !good;
            });
            if (missing.length) {
                form.querySelector("#f-" + missing[0][0]).focus();
            } else {
                finish("held");
            }
        });
        form.querySelectorAll("button[data-kind]").forEach(button => button.addEventListener("click", () => finish(button.dataset.kind)));
        addEventListener("hashchange", turn);
        page.querySelector("[data-as-of]").textContent = page.querySelector("[data-as-of]").dataset.asOf
            .replace("{0}", at(sheet.at, "Asia/Baghdad")).replace("{1}", at(sheet.until, "Asia/Baghdad"));
        setInterval(() => device.unseal(id, verify).then(again => { if (!again.sheet) location.reload(); }), 30000);
        turn();
        window.masarField(page.dataset, sheet.operation, sheet.officer, token(sheet.officer), () => here ? null : draw()).then(going => { send = going; });
    };

    page.querySelectorAll("[data-wipe]").forEach(button => button.addEventListener("click", async () => {
        if (confirm(button.dataset.asks)) {
            await device.wipe();
            location.reload();
        }
    }));
    const start = async () => {
        page.querySelector("[data-needs-script]").hidden = true;
        try {
            await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
        } catch {
            return refuse("old");
        }
        const [id] = await device.at("field");
        const opened = id ? await device.unseal(id, verify) : { why: "none" };
        return opened.sheet ? work(id, opened) : refuse(opened.why);
    };
    start();
})();
