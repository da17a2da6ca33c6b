// Sends a long file as a bare stream and shows how much has left; without this script the form sends short files by itself.
(() => {
    "use strict";

    const form = document.querySelector("form[data-stream]");
    if (!form) {
        return;
    }
    form.addEventListener("submit", event => {
        const file = form.querySelector("input[type=file]").files[0];
        if (!file) {
            return;
        }
        event.preventDefault();
        const bar = form.querySelector("progress");
        const failed = form.querySelector("[data-stream-failed]");
        const send = new XMLHttpRequest();
        send.open("POST", form.dataset.stream);
        send.setRequestHeader("Content-Type", "application/octet-stream");
        send.setRequestHeader("X-CSRF-TOKEN", form.querySelector("input[name=_csrf]").value);
        send.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
        send.upload.onprogress = sent => { bar.hidden = false; bar.value = sent.loaded / sent.total; };
        const sorry = () => { bar.hidden = true; failed.hidden = false; };
        send.onload = () => send.status === 201 ? location.assign(send.getResponseHeader("Location")) : sorry();
        send.onerror = sorry;
        failed.hidden = true;
        send.send(file);
    });
})();
