package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Learns the tables of names from a data folder and writes them, with their hashes, into the sources: {@code Learn DATA [table…]}. */
final class Learn {
    private static final Path TABLES = Path.of("src/main/resources/modules/names/seed/learned");
    private static final Path HASHES = Path.of("src/main/java/iq/masar/names/alike/Hashes.java");

    private Learn() {}

    public static void main(String[] words) throws IOException, NoSuchAlgorithmException {
        var corpus = new Corpus(Path.of(words[0]));
        var training = corpus.training();
        var which = words.length > 1 ? Set.of(words).stream().filter(w -> !w.equals(words[0])).toList()
                : List.of("across", "latin", "arabic");
        Files.createDirectories(TABLES);
        for (var name : which) {
            var table = switch (name) {
                case "across" -> learn(across(training), Script.ARABIC, Script.LATIN);
                case "latin" -> learn(twins(training, Script.ARABIC, Script.LATIN), Script.LATIN, Script.LATIN);
                default -> learn(twins(training, Script.LATIN, Script.ARABIC), Script.ARABIC, Script.ARABIC);
            };
            var bytes = Shipping.write(table, "google_ar2en-train.txt, wd_arabic_80.tsv without slice and measured pairs");
            Files.write(TABLES.resolve(name + ".bin"), bytes);
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var constant = name.toUpperCase(Locale.ROOT);
            Files.writeString(HASHES, Files.readString(HASHES)
                    .replaceFirst(constant + " =\\s+\"[0-9a-f]*\"", constant + " = \"" + hash + "\""));
            System.out.println(name + ": " + table.edits.length + " edits, " + bytes.length + " bytes, " + hash);
        }
    }

    private static EditTable learn(List<byte[][]> pairs, Script left, Script right) {
        System.err.println(left + " " + right + ": " + pairs.size() + " pairs");
        var chunks = new Chunks(left, right);
        chunks.learn(pairs);
        return chunks.table(left, right, pairs.size(), 6);
    }

    static List<byte[][]> across(List<Corpus.Pair> pairs) {
        var out = new ArrayList<byte[][]>();
        for (var pair : pairs) {
            add(out, Alphabet.codes(pair.arabic(), Script.ARABIC), Alphabet.codes(pair.latin(), Script.LATIN));
        }
        return out;
    }

    /** Spellings of one script that share a spelling of the other, both ways round, a sample of at most six a group. */
    static List<byte[][]> twins(List<Corpus.Pair> pairs, Script by, Script script) {
        var out = new ArrayList<byte[][]>();
        var random = new Random(5);
        for (var group : Corpus.groups(pairs, by).values()) {
            var all = new ArrayList<>(group);
            Collections.shuffle(all, random);
            for (var i = 0; i < Math.min(4, all.size()); i++) {
                for (var j = 0; j < Math.min(4, all.size()); j++) {
                    if (i != j) {
                        add(out, Alphabet.codes(all.get(i), script), Alphabet.codes(all.get(j), script));
                    }
                }
            }
        }
        return out;
    }

    private static void add(List<byte[][]> out, byte[] x, byte[] y) {
        if (x.length > 1 && y.length > 1 && x.length < 18 && y.length < 22) {
            out.add(new byte[][] {x, y});
        }
    }
}
