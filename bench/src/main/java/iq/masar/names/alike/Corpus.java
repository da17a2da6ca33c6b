package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The pairs of a data folder: which train, which measure, and that none does both. */
final class Corpus {
    /** An Arabic and a Latin spelling. */
    record Pair(String arabic, String latin) {
        Pair {
            latin = latin.toLowerCase(Locale.ROOT);
        }
    }

    private final Path data;

    Corpus(Path data) {
        this.data = data;
    }

    List<Pair> google(String which) throws IOException {
        return rows("google_ar2en-" + which + ".txt", "\t").stream().map(r -> new Pair(r[0], r[1])).toList();
    }

    List<Pair> wikidata() throws IOException {
        return rows("wd_arabic_80.tsv", "\t").stream().map(r -> new Pair(r[1].replace(" ", ""), r[0])).toList();
    }

    /** The fixed slice of the Wikidata rows that only measures. */
    List<Pair> slice() throws IOException {
        return wikidata().stream().filter(pair -> last(pair.latin()) % 20 == 0).toList();
    }

    List<Pair> iraq() throws IOException {
        return rows("omarharis_iraq_names.tsv", "\t").stream().map(r -> new Pair(r[0], r[1])).toList();
    }

    List<Pair> palestine() throws IOException {
        return rows("palestine_dict_ar_en.csv", ",").stream()
                .filter(r -> r.length == 2 && !letters(r[0], Script.ARABIC).isEmpty() && !letters(r[1], Script.LATIN).isEmpty())
                .map(r -> new Pair(r[0], r[1]))
                .toList();
    }

    List<Pair> sorani() throws IOException {
        return rows("wergor_ckb_pairs.tsv", "\t").stream().skip(1).map(r -> new Pair(r[0], r[1])).toList();
    }

    /** Everything that may train: google-train and Wikidata without any pair that one of the measures holds. */
    List<Pair> training() throws IOException {
        var held = new HashSet<String>();
        for (var list : List.of(google("eval"), slice(), iraq(), palestine())) {
            for (var pair : list) {
                held.add(key(pair));
            }
        }
        Set<Pair> out = new LinkedHashSet<>();
        for (var list : List.of(google("train"), wikidata())) {
            for (var pair : list) {
                if (!held.contains(key(pair))) {
                    out.add(pair);
                }
            }
        }
        return new ArrayList<>(out);
    }

    private static String key(Pair pair) {
        return letters(pair.arabic(), Script.ARABIC) + "|" + letters(pair.latin(), Script.LATIN);
    }

    static String letters(String word, Script script) {
        return Alphabet.word(Alphabet.codes(word, script), script);
    }

    static int last(String latin) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(latin.getBytes(StandardCharsets.UTF_8));
            return digest[digest.length - 1] & 255;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Groups of spellings by the other side's spelling. */
    static TreeMap<String, Set<String>> groups(List<Pair> pairs, Script by) {
        var groups = new TreeMap<String, Set<String>>();
        for (var pair : pairs) {
            var key = by == Script.ARABIC ? letters(pair.arabic(), by) : letters(pair.latin(), by);
            groups.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(by == Script.ARABIC ? pair.latin() : pair.arabic());
        }
        return groups;
    }

    private List<String[]> rows(String file, String mark) throws IOException {
        return Files.readAllLines(data.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(mark, -1))
                .filter(row -> row.length >= 2)
                .toList();
    }
}
