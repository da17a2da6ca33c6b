package iq.masar.audit.model;

import java.security.MessageDigest;
import java.util.List;

/** Checks proofs with nothing but hashes, as an outsider would (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {
    private Proofs() {}

    public static boolean includes(byte[] leaf, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 0 || position >= size) {
            return false;
        }
        var at = position;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hashes.node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hashes.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    public static boolean isPrefix(long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> proof) {
        if (older == newer) {
            return proof.isEmpty() && MessageDigest.isEqual(olderRoot, newerRoot);
        }
        if (older == 0) {
            return proof.isEmpty();
        }
        if (older < 0 || older > newer || proof.isEmpty() && Long.bitCount(older) != 1) {
            return false;
        }
        var rest = Long.bitCount(older) == 1 ? proof : proof.subList(1, proof.size());
        var first = Long.bitCount(older) == 1 ? olderRoot : proof.getFirst();
        var at = older - 1;
        var last = newer - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        var then = first;
        var now = first;
        for (var hash : rest) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                then = Hashes.node(hash, then);
                now = Hashes.node(hash, now);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hashes.node(now, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(then, olderRoot) && MessageDigest.isEqual(now, newerRoot);
    }
}
