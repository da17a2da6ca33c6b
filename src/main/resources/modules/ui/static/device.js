// What a device keeps while the line is cut: acts, which hold no name, and lists, sealed under a key that dies with them.
window.masarDevice = (() => {
    "use strict";

    const SEALED = ["masar.sealed", "lists"];
    const ACTS = ["masar.acts", "acts"];
    const BACKWARDS = 600000; // a clock set back by more than ten minutes opens nothing

    const asked = request => new Promise((good, bad) => {
        request.onsuccess = () => good(request.result);
        request.onerror = () => bad(request.error);
    });
    const open = ([base, shelf]) => {
        const opening = indexedDB.open(base, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(shelf, { keyPath: "id" });
        return asked(opening);
    };
    // One step in one transaction; the connection is closed at once, so that nothing holds back a deletion.
    const step = async (place, mode, doing) => {
        const base = await open(place);
        try {
            const all = base.transaction(place[1], mode);
            const done = new Promise((good, bad) => {
                all.oncomplete = good;
                all.onabort = () => bad(all.error);
            });
            const result = await doing(all.objectStore(place[1]));
            await done;
            return result;
        } finally {
            base.close();
        }
    };
    const readAll = place => step(place, "readonly", shelf => asked(shelf.getAll()));
    const forget = (place, id) => step(place, "readwrite", shelf => asked(shelf.delete(id)));
    // Read and written in one transaction; a list that is gone stays gone.
    const change = (id, changed) => step(SEALED, "readwrite", async shelf => {
        const kept = await asked(shelf.get(id));
        return kept && asked(shelf.put(changed(kept)));
    });
    const find = id => step(SEALED, "readonly", shelf => asked(shelf.get(id)));

    const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
    const letters = text => new TextEncoder().encode(text);
    const bound = kept => letters([kept.id, kept.number, kept.officer, kept.until, kept.ahead].join("|"));

    const isSigned = async (list, signature, verify) => {
        const key = await crypto.subtle.importKey("raw", bytes(verify), "Ed25519", false, ["verify"]);
        return crypto.subtle.verify("Ed25519", key, bytes(signature), letters(list));
    };
    const name = sheet => sheet.operation + "/" + sheet.place;

    /* Seals what the server gave; the key kept beside it can open, not seal, and no script can read it. Drafts of the same officer stay. */
    const seal = async (given, verify) => {
        if (!await isSigned(given.list, given.signature, verify)) {
            throw new Error("not signed");
        }
        const sheet = JSON.parse(given.list);
        const kept = {
            id: name(sheet), number: sheet.number, officer: sheet.officer, until: sheet.until,
            ahead: Date.parse(sheet.at) - Date.now(), seen: Date.parse(sheet.at),
            iv: crypto.getRandomValues(new Uint8Array(12)),
            key: await crypto.subtle.importKey("raw", bytes(given.key), "AES-GCM", false, ["decrypt"]),
        };
        const once = await crypto.subtle.importKey("raw", bytes(given.key), "AES-GCM", false, ["encrypt"]);
        kept.sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: kept.iv, additionalData: bound(kept) }, once,
            letters(JSON.stringify({ list: given.list, signature: given.signature })));
        const old = await find(kept.id);
        const mine = old && old.pen && old.officer === kept.officer && Date.now() + old.ahead < Date.parse(old.until);
        kept.pen = mine ? old.pen : await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
        await step(SEALED, "readwrite", async shelf => {
            const last = await asked(shelf.get(kept.id));
            return asked(shelf.put({ ...kept, drafts: mine && last ? last.drafts : {} }));
        });
        return kept;
    };

    /* Opens a list, or says why not; what was changed or has expired is forgotten with its key. */
    const unseal = async (id, verify) => {
        const kept = await find(id);
        if (!kept) {
            return { why: "none" };
        }
        let sheet;
        try {
            const content = await crypto.subtle.decrypt(
                { name: "AES-GCM", iv: kept.iv, additionalData: bound(kept) }, kept.key, kept.sealed);
            const { list, signature } = JSON.parse(new TextDecoder().decode(content));
            sheet = await isSigned(list, signature, verify) && JSON.parse(list);
        } catch (fault) {
            if (fault.name === "NotSupportedError") {
                return { why: "old" };
            }
        }
        if (!sheet || name(sheet) !== id || sheet.until !== kept.until) {
            await forget(SEALED, id);
            return { why: "changed" };
        }
        const now = Date.now() + kept.ahead;
        if (now >= Date.parse(sheet.until)) {
            await forget(SEALED, id);
            return { why: "expired" };
        }
        if (now < kept.seen - BACKWARDS) {
            return { why: "clock" };
        }
        await change(id, last => ({ ...last, seen: Math.max(last.seen, now) }));
        return { sheet, ahead: kept.ahead };
    };

    /* What was begun beside a list: sealed under a key of the list's own that no script can read, and gone with the list. */
    const draft = async (id, row) => {
        const kept = await find(id);
        const one = kept && kept.drafts[row];
        return one ? new TextDecoder().decode(await crypto.subtle.decrypt(
            { name: "AES-GCM", iv: one.iv, additionalData: letters(id + "|" + row) }, kept.pen, one.sealed)) : "";
    };
    const begin = async (id, row, text) => {
        const kept = await find(id);
        if (kept) {
            const iv = crypto.getRandomValues(new Uint8Array(12));
            const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: letters(id + "|" + row) }, kept.pen, letters(text));
            await change(id, last => ({ ...last, drafts: { ...last.drafts, [row]: { iv, sealed } } }));
        }
    };
    const drop = (id, row) => change(id, last => {
        const { [row]: gone, ...drafts } = last.drafts;
        return { ...last, drafts };
    });

    const PATIENCE = 60000; // a worker that has not put its page by within a minute is asked again by a person

    // The worker answers when it has put by all that its page needs without a line.
    const keepPage = async address => {
        await navigator.serviceWorker.register(address);
        const ready = await navigator.serviceWorker.ready;
        return new Promise((good, bad) => {
            const line = new MessageChannel();
            const late = setTimeout(() => bad(new Error("late")), PATIENCE);
            line.port1.onmessage = event => {
                clearTimeout(late);
                line.port1.close();
                return event.data === "kept" ? good() : bad(new Error(event.data));
            };
            ready.active.postMessage({ keep: document.documentElement.lang }, [line.port2]);
        });
    };

    /* Does a long thing a button asked for: says that it is under way and cannot be asked for twice, and says when it failed. */
    const underWay = async (button, told, doing) => {
        button.disabled = true;
        told.textContent = told.dataset.doing;
        try {
            await doing();
        } catch {
            told.textContent = told.dataset.failed;
        } finally {
            button.disabled = false;
        }
    };

    return {
        seal,
        unseal,
        draft,
        begin,
        drop,
        keepPage,
        underWay,
        bytes,
        /* Rows of a list that were begun. */
        begun: async id => Object.keys((await find(id) || { drafts: {} }).drafts),
        /* Lists of one place as they lie here, expired or not. */
        at: async place => (await readAll(SEALED)).map(kept => kept.id).filter(id => id.endsWith("/" + place)),
        /* Lists on this device that have not expired, those of this officer alone where one is named; the others die. */
        lists: async officer => {
            const good = [];
            for (const kept of await readAll(SEALED)) {
                if (Date.now() + kept.ahead >= Date.parse(kept.until) || officer && kept.officer !== officer) {
                    await forget(SEALED, kept.id);
                } else {
                    good.push({ id: kept.id, number: kept.number, until: kept.until });
                }
            }
            return good;
        },
        wipe: () => asked(indexedDB.deleteDatabase(SEALED[0])),
        note: act => step(ACTS, "readwrite", shelf => asked(shelf.put(act))),
        /* Of one operation, or all, in the order of their moments. */
        acts: async operation => (await readAll(ACTS)).filter(act => !operation || act.operation === operation)
            .sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1),
        /* Sent acts stay while a list of their operation does, so that it shows them; without one they go. */
        sent: async ids => {
            const lists = await readAll(SEALED);
            await step(ACTS, "readwrite", async shelf => {
                for (const act of await asked(shelf.getAll())) {
                    if (ids.has(act.id) || act.sent) {
                        const shown = lists.some(kept => kept.id.startsWith(act.operation + "/"));
                        const { sealed, ...rest } = act;
                        await asked(shown ? shelf.put({ ...rest, sent: true }) : shelf.delete(act.id));
                    }
                }
            });
        },
    };
})();
