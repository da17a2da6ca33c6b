package iq.masar.vault.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.OfficeCode;

/** An office's own public key, as the key directory certifies it. */
public record Circle(OfficeCode office, Purpose purpose, byte[] lock, byte[] certificate) {
    public static byte[] canonical(OfficeCode office, Purpose purpose, byte[] lock) {
        return Canonical.of("masar/circle/1")
                .text(office.value())
                .text(purpose.code())
                .bytes(lock)
                .toBytes();
    }

    public byte[] canonical() {
        return canonical(office, purpose, lock);
    }

    /** The context of a member's wrap of the private key. */
    public byte[] membership(AccountId member, Fingerprint memberKey, Fingerprint admittedBy) {
        return Canonical.of("masar/circle-member/1")
                .bytes(canonical())
                .uuid(member.value())
                .bytes(memberKey.toBytes())
                .bytes(admittedBy.toBytes())
                .toBytes();
    }

    public Grantee.Circle grantee() {
        return new Grantee.Circle(office, purpose);
    }
}
