package iq.masar.names.writing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** Writes single words in another script. */
public final class Scripts {
    private static final String HASH = "251646ec0c76df9d6f6c4ad09052316f8a14e8b709624e74c0ff92edd24968e0";
    private static final LetterReader SORANI = load();

    private Scripts() {}

    /** A Sorani word in the Kurdish Latin alphabet. */
    public static String soraniToLatin(String word) {
        return SoraniLatin.latin(word, SORANI);
    }

    /** A word of the Kurdish Latin alphabet in Sorani letters. */
    public static String latinToSorani(String word) {
        return SoraniLatin.sorani(word);
    }

    /** A Sorani word in the Kurdish Latin alphabet, the likeliest readings first. */
    public static List<Ranked.Choice> readings(String word) {
        return Ranked.shares(SORANI.best(SoraniLatin.letters(word), Ranked.MOST));
    }

    /** An Arabic word as Iraqi passports write it, small. */
    public static String passport(String word) {
        return Passport.latin(word);
    }

    /** Letters of a word that the Kurdish reading was never taught, in order. */
    public static List<Character> unknownToSorani(String word) {
        return SORANI.unknown(SoraniLatin.letters(word));
    }

    private static LetterReader load() {
        try (var in = Scripts.class.getResourceAsStream("/modules/names/seed/learned/sorani.bin")) {
            var bytes = in == null ? new byte[0] : in.readAllBytes();
            var found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(HASH)) {
                throw new ReadingsBroken(found);
            }
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new ReadingsBroken("SHA-256");
        }
    }

    private static LetterReader read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            in.readUTF(); // what it was learned from
            Map<Character, List<String>> readings = new HashMap<>();
            for (var n = in.readUnsignedShort(); n > 0; n--) {
                var letter = in.readChar();
                List<String> list = new ArrayList<>();
                for (var k = in.readUnsignedByte(); k > 0; k--) {
                    list.add(in.readUTF());
                }
                readings.put(letter, list);
            }
            var weights = new float[LetterReader.SLOTS];
            for (var i = 0; i < weights.length; i++) {
                weights[i] = in.readByte() / 8f;
            }
            return new LetterReader(readings, weights);
        }
    }

    /** The readings of the jar are not those this code was measured with. */
    static final class ReadingsBroken extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReadingsBroken(String found) {
            super("sorani.bin: " + found);
        }
    }
}
