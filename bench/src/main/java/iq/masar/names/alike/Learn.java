package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import iq.masar.names.writing.SoraniLearner;
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

    private static final Path SCRIPTS = Path.of("src/main/java/iq/masar/names/writing/Scripts.java");

    private Learn() {}

    public static void main(String[] words) throws IOException, NoSuchAlgorithmException {
        var corpus = new Corpus(Path.of(words[0]));
        var training = corpus.training();
        var which = words.length > 1 ? Set.of(words).stream().filter(w -> !w.equals(words[0])).toList()
                : List.of("across", "latin", "arabic", "sorani");
        Files.createDirectories(TABLES);
        for (var name : which) {
            if (name.equals("sorani")) {
                sorani(Path.of(words[0]));
                continue;
            }
            var table = switch (name) {
                case "across" -> learn(across(corpus, training), Script.ARABIC, Script.LATIN);
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

    private static void sorani(Path data) throws IOException, NoSuchAlgorithmException {
        var file = "wergor_ckb_pairs.tsv";
        var hash = SoraniLearner.ship(SoraniLearner.words(data.resolve(file)), TABLES.resolve("sorani.bin"), file);
        Files.writeString(SCRIPTS, Files.readString(SCRIPTS).replaceFirst("HASH =\\s+\"[0-9a-f]*\"", "HASH = \"" + hash + "\""));
        System.out.println("sorani: " + hash);
    }

    private static EditTable learn(List<byte[][]> pairs, Script left, Script right) {
        System.err.println(left + " " + right + ": " + pairs.size() + " pairs");
        var chunks = new Chunks(left, right);
        chunks.learn(pairs);
        var table = chunks.table(left, right, pairs.size(), 5);
        new Contrast(table).learn(pairs, 6);
        return table;
    }

    static List<byte[][]> across(Corpus corpus, List<Corpus.Pair> pairs) throws IOException {
        var out = new ArrayList<byte[][]>();
        var random = new Random(3);
        for (var pair : corpus.sorani()) {
            add(out, Alphabet.codes(pair.arabic(), Script.ARABIC), Alphabet.codes(asPassport(pair.latin(), random), Script.LATIN));
        }
        for (var pair : pairs) {
            var times = pair.arabic().matches(".*[عحقصضطظذ].*") ? 3 : 1; // few rows of the lists are names of our region
            for (var i = 0; i < times; i++) {
                add(out, Alphabet.codes(pair.arabic(), Script.ARABIC), Alphabet.codes(pair.latin(), Script.LATIN));
            }
        }
        return out;
    }

    /** Kurmanji-style Latin as an Iraqi passport or an English ear would write it. */
    static String asPassport(String latin, Random random) {
        var out = new StringBuilder();
        for (var i = 0; i < latin.length(); i++) {
            out.append(switch (latin.charAt(i)) {
                case 'x' -> "kh";
                case 'c' -> "j";
                case 'ç' -> "ch";
                case 'ş' -> "sh";
                case 'ł' -> "l";
                case 'ř' -> "r";
                case 'ẍ' -> "gh";
                case 'ḧ' -> "h";
                case 'ë' -> "";
                case 'j' -> random.nextBoolean() ? "zh" : "j";
                case 'ê' -> random.nextInt(4) == 0 ? "i" : "e";
                case 'î' -> random.nextInt(3) == 0 ? "ee" : "i";
                case 'û' -> random.nextInt(3) == 0 ? "oo" : "u";
                case 'e' -> random.nextInt(2) == 0 ? "a" : "e";
                default -> String.valueOf(latin.charAt(i));
            });
        }
        return out.toString();
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
