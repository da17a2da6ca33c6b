package iq.masar.names.alike;

import iq.masar.names.letters.Script;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.InflaterInputStream;

/**
 * The learned tables (IDN-10), each checked against the hash written here before it is used: a table that is not the one measured does not
 * start. A table's first line names the files it was learned from.
 */
public final class Tables {
    /** Arabic script on the left, Latin on the right. */
    public static final EditTable ACROSS = load("across", Hashes.ACROSS);

    /** Latin against Latin. */
    public static final EditTable LATIN = load("latin", Hashes.LATIN);

    /** Arabic script against Arabic script. */
    public static final EditTable ARABIC = load("arabic", Hashes.ARABIC);

    private Tables() {}

    /** The table for two scripts, the left one first. */
    public static EditTable of(Script left, Script right) {
        return left == right ? left == Script.LATIN ? LATIN : ARABIC : ACROSS;
    }

    private static EditTable load(String name, String hash) {
        try (var in = Tables.class.getResourceAsStream("/modules/names/seed/learned/" + name + ".bin")) {
            if (in == null) {
                throw new TableBroken(name, "absent");
            }
            var bytes = in.readAllBytes();
            var found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(hash)) {
                throw new TableBroken(name, found);
            }
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new TableBroken(name, "SHA-256");
        }
    }

    /** Reads a table as it is shipped: edits, weights in 1/16, then the neighbours that count. */
    static EditTable read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            in.readUTF(); // what it was learned from
            var left = Script.valueOf(in.readUTF());
            var right = Script.valueOf(in.readUTF());
            var edits = new int[in.readUnsignedShort()][5];
            var weight = new float[edits.length];
            for (var i = 0; i < edits.length; i++) {
                for (var k = 0; k < 5; k++) {
                    edits[i][k] = in.readByte();
                }
                weight[i] = in.readShort() / 256f;
            }
            var table = new EditTable(left, right, edits, weight, new float[0]);
            var context = new float[edits.length * table.stride + EditTable.PAIRS];
            var at = -1;
            for (var n = in.readInt(); n > 0; n--) {
                var gap = in.readUnsignedByte();
                while (gap == 255) {
                    at += 255;
                    gap = in.readUnsignedByte();
                }
                at += gap;
                context[at] = in.readByte() / 32f;
            }
            return new EditTable(left, right, edits, weight, context);
        }
    }

    /** A table of the jar that is not the one this code was measured with. */
    static final class TableBroken extends RuntimeException {
        private static final long serialVersionUID = 1;

        TableBroken(String name, String found) {
            super("table " + name + ": " + found);
        }
    }
}
