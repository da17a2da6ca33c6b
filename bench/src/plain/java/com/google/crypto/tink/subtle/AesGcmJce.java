package com.google.crypto.tink.subtle;

import com.google.crypto.tink.Aead;
import java.util.Arrays;

/** A cipher that does nothing, of the same sizes: put before the real one, in a benchmark, it shows what sealing costs. */
public final class AesGcmJce implements Aead {
    private static final int NONCE = 12;
    private static final int TAG = 16;

    public AesGcmJce(byte[] key) {}

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
        var sealed = new byte[NONCE + plaintext.length + TAG];
        System.arraycopy(plaintext, 0, sealed, NONCE, plaintext.length);
        return sealed;
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) {
        return Arrays.copyOfRange(ciphertext, NONCE, ciphertext.length - TAG);
    }
}
