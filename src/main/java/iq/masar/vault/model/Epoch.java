package iq.masar.vault.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/** One key a case has had, without the key: what it commits to, its letterbox, and the key before under this one. */
public record Epoch(
        CaseId file,
        int number,
        OfficeCode office,
        byte[] commitment,
        byte[] lock,
        byte[] letterbox,
        Optional<byte[]> previous,
        AccountId begunBy,
        Fingerprint begunKey,
        Instant begunAt) {
    public Epoch {
        begunAt = Canonical.micros(begunAt);
    }

    /** What the certificate covers. */
    public byte[] canonical() {
        return Canonical.of("masar/epoch/1")
                .bytes(context(file, number))
                .text(office.value())
                .bytes(commitment)
                .bytes(lock)
                .uuid(begunBy.value())
                .bytes(begunKey.toBytes())
                .instant(begunAt)
                .toBytes();
    }

    /** What the letterbox's key and the key before are bound to. */
    public static byte[] context(CaseId file, int number) {
        return Canonical.of("masar/epoch-context/1")
                .uuid(file.value())
                .number(number)
                .toBytes();
    }
}
