// Passkeys: asks the server for a challenge, the device for an answer, and goes where the server says.
(() => {
    "use strict";

    const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
    const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

    const token = button => button.dataset.token
        || document.querySelector("input[name=_csrf]")?.value || "";

    const post = async (button, path, body) => {
        const answer = await fetch(path, {
            method: "POST",
            headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token(button) },
            body: body === undefined ? "{}" : JSON.stringify(body),
            credentials: "same-origin"
        });
        const said = await answer.json();
        if (!answer.ok && said.to) {
            location.assign(said.to);
        }
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        return said;
    };

    const make = async button => {
        const options = await post(button, button.dataset.options);
        const made = await navigator.credentials.create({
            publicKey: {
                ...options,
                challenge: bytes(options.challenge),
                user: { ...options.user, id: bytes(options.user.id) },
                excludeCredentials: (options.excludeCredentials || []).map(one => ({ ...one, id: bytes(one.id) }))
            }
        });
        const name = (navigator.userAgentData && navigator.userAgentData.platform) || navigator.platform || "Passkey";
        return post(button, button.dataset.finish + "?label=" + encodeURIComponent(name), {
            id: made.id,
            rawId: text(made.rawId),
            type: made.type,
            response: {
                attestationObject: text(made.response.attestationObject),
                clientDataJSON: text(made.response.clientDataJSON),
                transports: made.response.getTransports ? made.response.getTransports() : []
            },
            clientExtensionResults: made.getClientExtensionResults(),
            authenticatorAttachment: made.authenticatorAttachment
        });
    };

    const prove = async button => {
        const options = await post(button, button.dataset.options);
        const shown = await navigator.credentials.get({
            publicKey: {
                ...options,
                challenge: bytes(options.challenge),
                allowCredentials: (options.allowCredentials || []).map(one => ({ ...one, id: bytes(one.id) }))
            }
        });
        return post(button, button.dataset.finish, {
            id: shown.id,
            rawId: text(shown.rawId),
            type: shown.type,
            response: {
                authenticatorData: text(shown.response.authenticatorData),
                clientDataJSON: text(shown.response.clientDataJSON),
                signature: text(shown.response.signature),
                userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined
            },
            clientExtensionResults: shown.getClientExtensionResults(),
            authenticatorAttachment: shown.authenticatorAttachment
        });
    };

    document.querySelectorAll("[data-passkey]").forEach(button => {
        button.addEventListener("click", async () => {
            const failed = document.querySelector("[data-passkey-failed]");
            failed.hidden = true;
            button.disabled = true;
            try {
                const said = await (button.dataset.passkey === "make" ? make(button) : prove(button));
                location.assign(said.to);
            } catch (refused) {
                failed.hidden = false;
                button.disabled = false;
            }
        });
    });
})();
