// Seals to the house what the house alone may open: HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
window.masarSeal = (() => {
    "use strict";

    const letters = text => new TextEncoder().encode(text);
    const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));
    const VERSION = letters("HPKE-v1");
    const KEM = joined(letters("KEM"), [0, 32]);
    const SUITE = joined(letters("HPKE"), [0, 32, 0, 1, 0, 2]);
    const NONE = new Uint8Array(0);
    const ZEROS = new Uint8Array(32); // as a key of HMAC the same as none, which WebCrypto does not take

    const mac = async (key, content) => {
        const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
        return new Uint8Array(await crypto.subtle.sign("HMAC", hmac, content));
    };
    const extract = (suite, salt, label, material) => mac(salt, joined(VERSION, suite, letters(label), material));
    // Nothing here is longer than one block of SHA-256.
    const expand = async (suite, secret, label, info, length) =>
        (await mac(secret, joined([0, length], VERSION, suite, letters(label), info, [1]))).slice(0, length);

    /* The ephemeral public key, then the sealed content; opens with the same info only. */
    return async (lock, info, content) => {
        const own = await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
        const enc = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
        const house = await crypto.subtle.importKey("raw", lock, { name: "X25519" }, false, []);
        const met = new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: house }, own.privateKey, 256));
        const shared = await expand(KEM, await extract(KEM, ZEROS, "eae_prk", met), "shared_secret", joined(enc, lock), 32);
        const context = joined([0], await extract(SUITE, ZEROS, "psk_id_hash", NONE), await extract(SUITE, ZEROS, "info_hash", info));
        const secret = await extract(SUITE, shared, "secret", NONE);
        const key = await crypto.subtle.importKey("raw", await expand(SUITE, secret, "key", context, 32), "AES-GCM", false, ["encrypt"]);
        const iv = await expand(SUITE, secret, "base_nonce", context, 12);
        return joined(enc, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, content)));
    };
})();
