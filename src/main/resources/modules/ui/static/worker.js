// Answers with the line cut: every page below its own address becomes the one kept page, which holds nothing of anybody by itself.
"use strict";

const SCOPE = new URL(registration.scope).pathname;
const SHELF = "masar-offline-1" + SCOPE;
const PAGE = SCOPE + "offline";
const LANGUAGES = ["ar", "ckb", "en"];
const PATIENCE = 15000; // a line that is as good as cut

const take = async (address, taken) => {
    const answer = await fetch(address, { credentials: "omit", cache: "reload" });
    if (!answer.ok) {
        throw new Error(address + " " + answer.status);
    }
    taken.set(address, answer.clone());
    return answer;
};

// Pages, then what they name, then what their sheets name: all of it or nothing.
const keep = async language => {
    const taken = new Map();
    const named = new Set();
    await Promise.all(LANGUAGES.map(async one => {
        const text = await (await take(PAGE + "?lang=" + one, taken)).text();
        for (const [, address] of text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
            named.add(address);
        }
    }));
    taken.set(PAGE, taken.get(PAGE + "?lang=" + language).clone());
    await Promise.all([...named].map(async address => {
        const answer = await take(address, taken);
        if (/\.css(\?|$)/.test(address)) {
            const files = [...(await answer.text()).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, file]) => file).filter(file => !file.startsWith("data:"));
            await Promise.all(files.map(file => {
                const whole = new URL(file, location.origin + address);
                return take(whole.pathname + whole.search, taken);
            }));
        }
    }));
    const shelf = await caches.open(SHELF);
    for (const [address, answer] of taken) {
        await shelf.put(address, answer);
    }
    for (const old of await shelf.keys()) {
        const address = new URL(old.url);
        if (!taken.has(address.pathname + address.search)) {
            await shelf.delete(old);
        }
    }
};

const kept = async url => {
    const shelf = await caches.open(SHELF);
    const language = url.searchParams.get("lang");
    const asked = LANGUAGES.includes(language) && await shelf.match(PAGE + "?lang=" + language);
    if (asked) {
        await shelf.put(PAGE, asked.clone());
        return asked;
    }
    return await shelf.match(PAGE) || Response.error();
};

const page = (request, url) => {
    let timer;
    const late = new Promise((good, bad) => { timer = setTimeout(bad, PATIENCE); });
    return Promise.race([fetch(request), late]).catch(() => kept(url)).finally(() => clearTimeout(timer));
};

addEventListener("install", event => event.waitUntil(skipWaiting()));
addEventListener("activate", event => event.waitUntil(clients.claim()));
addEventListener("message", event => {
    if (event.data && LANGUAGES.includes(event.data.keep)) {
        event.waitUntil(keep(event.data.keep).then(() => event.ports[0].postMessage("kept"), fault => event.ports[0].postMessage(String(fault))));
    }
});
addEventListener("fetch", event => {
    const url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.origin !== location.origin) {
        return;
    }
    if (event.request.mode === "navigate") {
        event.respondWith(page(event.request, url));
    } else if (url.pathname.startsWith("/assets/")) {
        event.respondWith(caches.match(event.request).then(found => found || fetch(event.request)));
    }
});
