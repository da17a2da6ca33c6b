package iq.masar.vault.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;

/** A worker's public keys, as the key directory certifies them. */
public record WorkerKey(Fingerprint fingerprint, AccountId account, byte[] lock, byte[] verifyKey, byte[] certificate) {
    /** What fingerprint and certificate are made over. */
    public static byte[] canonical(AccountId account, byte[] lock, byte[] verifyKey) {
        return Canonical.of("masar/worker-key/1")
                .uuid(account.value())
                .bytes(lock)
                .bytes(verifyKey)
                .toBytes();
    }

    public byte[] canonical() {
        return canonical(account, lock, verifyKey);
    }
}
