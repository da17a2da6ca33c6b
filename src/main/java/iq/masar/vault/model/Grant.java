package iq.masar.vault.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The record that gives a key: signed by the grantor together with the wrap, and the wrap's own context, so that neither can
 * be exchanged, prolonged or moved without notice.
 */
public record Grant(
        UUID id,
        CaseId file,
        int epoch,
        String section,
        Grantee grantee,
        Fingerprint granteeKey,
        AccountId grantor,
        Fingerprint grantorKey,
        String ground,
        Instant grantedAt,
        Optional<Instant> notAfter,
        byte[] commitment) {
    /** A grant with the key it gives, sealed to the grantee, and the grantor's signature over both. */
    public record Signed(Grant grant, byte[] wrap, boolean withheld, byte[] signature) {}

    /** The section of grants of the case's own key. */
    public static final String WHOLE = "*";
    /** The ground of the grant its founder gives himself; it ends with the first assignment. */
    public static final String FOUNDED = "founded";

    public Grant {
        grantedAt = Canonical.micros(grantedAt);
        notAfter = notAfter.map(Canonical::micros);
    }

    public boolean isWhole() {
        return section.equals(WHOLE);
    }

    /** The context of the wrap. */
    public byte[] canonical() {
        return Canonical.of("masar/grant/1")
                .uuid(id)
                .uuid(file.value())
                .number(epoch)
                .text(section)
                .text(grantee.canonical())
                .bytes(granteeKey.toBytes())
                .uuid(grantor.value())
                .bytes(grantorKey.toBytes())
                .text(ground)
                .instant(grantedAt)
                .text(notAfter.map(Instant::toString).orElse("open"))
                .bytes(commitment)
                .toBytes();
    }

    /** What the grantor signs. */
    public byte[] canonical(byte[] wrap) {
        return Canonical.of("masar/grant-signed/1")
                .bytes(canonical())
                .bytes(wrap)
                .toBytes();
    }
}
