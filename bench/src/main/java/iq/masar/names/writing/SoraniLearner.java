package iq.masar.names.writing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Learns how Sorani letters are read from pairs of words: an averaged perceptron over the readings of whole words. */
public final class SoraniLearner {
    private static final int ROUNDS = 15;
    private static final String LETTERS =
            "aا bب cج çچ dد eە êێ fف gگ hه ḧح iـ îی jژ kک lل łڵ mم nن oۆ pپ qق rر řڕ sس şش tت uو vڤ wو xخ ẍغ ëع yی zز";

    /** A word in both scripts. */
    public record Word(String sorani, String latin) {}

    private SoraniLearner() {}

    /** The rows of the file of pairs. */
    public static List<Word> words(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Word(cells[0], cells[1]))
                .toList();
    }

    /** Share of words read exactly after learning from the other four folds; the middle of five. */
    public static double folds(List<Word> words, java.util.function.ToIntFunction<String> fold) {
        var right = 0;
        for (var held = 0; held < 5; held++) {
            var mine = held;
            var reader = learn(words.stream().filter(w -> fold.applyAsInt(w.sorani()) != mine).toList()).reader();
            for (var word : words) {
                if (fold.applyAsInt(word.sorani()) == held) {
                    right += SoraniLatin.latin(word.sorani(), reader).equals(word.latin()) ? 1 : 0;
                }
            }
        }
        return right / (double) words.size();
    }

    /** What learning gives. */
    public record Learned(Map<Character, List<String>> readings, float[] weights) {
        LetterReader reader() {
            return new LetterReader(readings, weights);
        }
    }

    static Learned learn(List<Word> words) {
        var readings = new TreeMap<Character, List<String>>();
        var examples = new ArrayList<Map.Entry<String, String[]>>();
        for (var word : words) {
            var letters = SoraniLatin.letters(word.sorani());
            var split = align(letters, word.latin());
            if (split != null) {
                examples.add(Map.entry(letters, split));
                for (var i = 0; i < split.length; i++) {
                    var list = readings.computeIfAbsent(letters.charAt(i), c -> new ArrayList<>());
                    if (!list.contains(split[i])) {
                        list.add(split[i]);
                    }
                }
            }
        }
        var weights = new float[LetterReader.SLOTS];
        var sums = new double[LetterReader.SLOTS];
        var reader = new LetterReader(readings, weights);
        var random = new Random(4);
        var turn = 1.0;
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                var found = reader.read(example.getKey());
                move(example.getKey(), example.getValue(), found, weights, sums, turn++);
            }
        }
        var average = new float[weights.length];
        for (var i = 0; i < average.length; i++) {
            average[i] = (float) (weights[i] - sums[i] / turn);
        }
        return new Learned(readings, average);
    }

    private static void move(String word, String[] right, String[] found, float[] weights, double[] sums, double turn) {
        for (var i = 0; i < right.length; i++) {
            var p = i == 0 ? "^" : right[i - 1];
            var q = i == 0 ? "^" : found[i - 1];
            if (right[i].equals(found[i]) && p.equals(q)) {
                continue;
            }
            for (var slot : LetterReader.slots(word, i, right[i], p)) {
                weights[slot] += 1;
                sums[slot] += turn;
            }
            for (var slot : LetterReader.slots(word, i, found[i], q)) {
                weights[slot] -= 1;
                sums[slot] -= turn;
            }
        }
    }

    /** Gives each Sorani letter the Latin letters it stands for, or null where the two words do not fit. */
    static String[] align(String sorani, String latin) {
        var map = new LinkedHashMap<Character, Character>();
        for (var pair : LETTERS.split(" ")) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        var out = new ArrayList<StringBuilder>();
        var i = 0;
        for (var j = 0; j < latin.length(); j++) {
            var letter = latin.charAt(j);
            var vowel = "aeêioîuû".indexOf(letter) >= 0;
            if (vowel && i < sorani.length() && sorani.charAt(i) == 'ئ') {
                out.add(new StringBuilder());
                i++;
            }
            if (letter == 'i' && !out.isEmpty()) {
                out.getLast().append('i');
            } else if (letter == 'û' && i + 1 < sorani.length() && sorani.startsWith("وو", i)) {
                out.add(new StringBuilder("û"));
                out.add(new StringBuilder());
                i += 2;
            } else if (i < sorani.length() && fits(map, letter, sorani.charAt(i))) {
                out.add(new StringBuilder().append(letter));
                i++;
            } else {
                return null;
            }
        }
        return i == sorani.length() ? out.stream().map(StringBuilder::toString).toArray(String[]::new) : null;
    }

    private static boolean fits(Map<Character, Character> map, char latin, char sorani) {
        return map.getOrDefault(latin, '?') == sorani
                || latin == 'û' && sorani == 'و'
                || latin == 'r' && sorani == 'ڕ'
                || latin == 'ř' && sorani == 'ر'
                || latin == 'i' && sorani == 'ی'
                || latin == '\'' && sorani == 'ئ';
    }

    /** Writes what was learned as {@link SoraniLatin} reads it and returns its hash. */
    public static String ship(List<Word> words, Path file, String origin) throws IOException, NoSuchAlgorithmException {
        var learned = learn(words);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(9)))) {
            out.writeUTF(origin);
            out.writeShort(learned.readings().size());
            for (var entry : learned.readings().entrySet()) {
                out.writeChar(entry.getKey());
                out.writeByte(entry.getValue().size());
                for (var reading : entry.getValue()) {
                    out.writeUTF(reading);
                }
            }
            for (var weight : learned.weights()) {
                out.writeByte(Math.round(Math.clamp(weight * 8, -127, 127)));
            }
        }
        Files.write(file, bytes.toByteArray());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }
}
