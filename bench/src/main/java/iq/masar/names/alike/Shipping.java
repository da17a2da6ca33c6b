package iq.masar.names.alike;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a learned table as {@link Tables} reads it. */
final class Shipping {
    private Shipping() {}

    static byte[] write(EditTable table, String origin) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(9)))) {
            out.writeUTF(origin);
            out.writeUTF(table.left.name());
            out.writeUTF(table.right.name());
            out.writeShort(table.edits.length);
            for (var i = 0; i < table.edits.length; i++) {
                for (var k = 0; k < 5; k++) {
                    out.writeByte(table.edits[i][k]);
                }
                out.writeShort(Math.round(Math.clamp(table.weight[i] * 256, -32000, 32000)));
            }
            var kept = 0;
            for (var c : table.context) {
                kept += small(c) == 0 ? 0 : 1;
            }
            out.writeInt(kept);
            var last = -1;
            for (var i = 0; i < table.context.length; i++) {
                var value = small(table.context[i]);
                if (value != 0) {
                    var gap = i - last;
                    while (gap >= 255) {
                        out.writeByte(255);
                        gap -= 255;
                    }
                    out.writeByte(gap);
                    out.writeByte(value);
                    last = i;
                }
            }
        }
        return bytes.toByteArray();
    }

    private static int small(float weight) {
        return Math.round(Math.clamp(weight * 32, -127, 127));
    }
}
