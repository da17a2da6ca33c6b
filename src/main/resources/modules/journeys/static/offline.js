// Opens a list kept on this device: the page came from the device, the names come out of the sealed list, and nothing else is here.
(() => {
    "use strict";

    const page = document.querySelector("[data-offline]");
    const device = window.masarDevice;
    const verify = page.dataset.verify;
    const words = Object.fromEntries([...page.querySelectorAll("[data-word]")].map(one => [one.dataset.word, one.textContent]));
    const clock = moment => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Baghdad" }).format(new Date(moment));
    const asked = location.pathname.match(/^\/journeys\/([0-9a-f-]{36})\/(gate|reception)$/);

    const refuse = async why => {
        page.querySelector('[data-why="' + why + '"]').hidden = false;
        if (asked) {
            const waits = (await device.acts(asked[1])).filter(act => !act.sent).length;
            const safe = page.querySelector("[data-safe]");
            safe.hidden = waits === 0;
            safe.querySelector("b").textContent = waits;
        }
    };

    const row = (sheet, one) => {
        const drawn = page.querySelector("template[data-row]").content.firstElementChild.cloneNode(true);
        const put = (where, text) => { drawn.querySelector('[data-put="' + where + '"]').textContent = text; };
        drawn.dataset.code = one.code;
        drawn.dataset.line = one.line;
        drawn.id = "l" + one.line;
        put("line", one.line);
        put("seat", one.seat);
        put("name", one.name);
        put("needs", one.needs ? words["needs." + one.needs] || one.needs : "");
        put("why", one.why ? words["why." + one.why] || one.why : "");
        drawn.querySelector('[data-put="why"]').hidden = !one.why;
        drawn.querySelector("[data-state]").textContent = words["state." + one.state] || one.state;
        drawn.querySelectorAll("button[data-kind]").forEach(button => {
            if (sheet.kinds.includes(button.dataset.kind)) {
                button.value = button.dataset.kind + ":" + one.line;
                button.lastElementChild.textContent = " " + one.line;
            } else {
                button.remove();
            }
        });
        return drawn;
    };

    // Where the line has returned and the session still stands, the page of the house gives its token; else somebody signs in.
    const token = async () => {
        const answer = await fetch(location.pathname, { credentials: "same-origin", redirect: "manual" });
        const found = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("form[data-csrf-here] input[name=_csrf]");
        return found ? found.value : "";
    };

    const work = ({ sheet, ahead }) => {
        const form = page.querySelector("form");
        const title = words["title." + sheet.place].replace("{0}", sheet.number);
        document.querySelector("h1").textContent = title;
        page.querySelector("[data-as-of]").textContent = page.querySelector("[data-as-of]").dataset.asOf.replace("{0}", clock(sheet.at)).replace("{1}", clock(sheet.until));
        form.dataset.acts = sheet.operation;
        form.querySelector("[data-scan]").dataset.scan = sheet.kinds[0];
        form.querySelector("[data-enter]").href = location.pathname;
        form.querySelector("tbody").replaceChildren(...sheet.rows.map(one => row(sheet, one)));
        page.querySelector("[data-work]").hidden = false;
        window.masarGate(form, token, ahead);
        const ends = () => device.unseal(sheet.operation + "/" + sheet.place, verify).then(again => { if (!again.sheet) location.reload(); });
        setInterval(ends, 30000);
    };

    const choose = async () => {
        const lists = (await device.lists()).filter(kept => words["title." + kept.id.split("/")[1]]);
        if (!lists.length) {
            return refuse("none");
        }
        const list = page.querySelector("[data-lists]");
        list.hidden = false;
        list.querySelector("ul").append(...lists.map(kept => {
            const line = page.querySelector("template[data-list]").content.firstElementChild.cloneNode(true);
            const link = line.querySelector("a");
            link.href = "/journeys/" + kept.id;
            link.textContent = words["title." + kept.id.split("/")[1]].replace("{0}", kept.number);
            const until = line.querySelector("[data-until]");
            until.textContent = until.dataset.until.replace("{0}", clock(kept.until));
            return line;
        }));
    };

    page.querySelectorAll("[data-wipe]").forEach(button => button.addEventListener("click", async () => {
        await device.wipe();
        location.reload();
    }));
    page.querySelector("[data-needs-script]").hidden = true;
    if (!window.isSecureContext || !window.crypto.subtle || !window.indexedDB) {
        refuse("old");
    } else if (asked) {
        device.unseal(asked[1] + "/" + asked[2], verify).then(opened => opened.sheet ? work(opened) : refuse(opened.why));
    } else {
        choose();
    }
})();
