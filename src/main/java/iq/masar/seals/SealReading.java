package iq.masar.seals;

/** What came of decoding a seal; nothing is verified yet. */
public sealed interface SealReading {
    /**
     * It is a seal.
     *
     * @param signedBytes how many bytes from the start the signature covers
     * @param signature raw r and s
     */
    record Decoded(Seal seal, int signedBytes, byte[] signature) implements SealReading {
        public Decoded {
            signature = signature.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }
    }

    /** It is no seal of this kind: {@code offset}, from 0, is where it stops being one. */
    record SealMalformed(int offset) implements SealReading {}
}
