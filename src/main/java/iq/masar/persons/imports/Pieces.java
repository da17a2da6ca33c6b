package iq.masar.persons.imports;

import iq.masar.vault.volumes.VolumeDesk;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A file that lies in sealed pieces, read from its beginning; at any time one piece is open. */
final class Pieces extends InputStream {
    /** Bytes of a piece. */
    static final int SIZE = 1 << 18;

    private final ImportStore store;
    private final VolumeDesk desk;
    private final UUID batch;
    private byte[] piece = {};
    private int at;
    private int next;

    Pieces(ImportStore store, VolumeDesk desk, UUID batch) {
        this.store = store;
        this.desk = desk;
        this.batch = batch;
    }

    static String part(int number) {
        return "piece|" + number;
    }

    @Override
    public int read() throws IOException {
        return filled() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (!filled()) {
            return -1;
        }
        var length = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, length);
        at += length;
        return length;
    }

    private boolean filled() throws IOException {
        while (at == piece.length) {
            var sealed = store.piece(batch, next);
            if (sealed.isEmpty()) {
                return false;
            }
            piece = desk.open(batch, part(next), sealed.get())
                    .orElseThrow(() -> new IOException("a piece of the file was altered"));
            next++;
            at = 0;
        }
        return true;
    }
}
