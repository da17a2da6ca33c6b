package iq.masar.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** The tables as shipped (IDN-10): small, naming what they were learned from, and the very ones whose hash is written down. */
class LearnedTablesTest {
    private static final int MOST = 200 * 1024;
    private static final Map<String, String> HASHES =
            Map.of("across", Hashes.ACROSS, "latin", Hashes.LATIN, "arabic", Hashes.ARABIC);

    private static byte[] shipped(String name) throws IOException {
        try (var in = Tables.class.getResourceAsStream("/modules/names/seed/learned/" + name + ".bin")) {
            assertThat(in).as(name).isNotNull();
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void eachIsTheOneMeasuredAndNoOtherWouldBe() throws Exception {
        for (var table : HASHES.entrySet()) {
            var bytes = shipped(table.getKey());
            assertThat(hash(bytes)).as(table.getKey()).isEqualTo(table.getValue());
            bytes[bytes.length / 2] ^= 1;
            assertThat(hash(bytes)).isNotEqualTo(table.getValue());
        }
    }

    @Test
    void togetherTheyAreSmallAndEachNamesItsSources() throws Exception {
        var size = 0;
        for (var name : HASHES.keySet()) {
            var bytes = shipped(name);
            size += bytes.length;
            try (var in = new DataInputStream(new InflaterInputStream(new java.io.ByteArrayInputStream(bytes)))) {
                assertThat(in.readUTF()).as(name).isNotBlank();
            }
        }
        assertThat(size).isLessThan(MOST);
    }
}
