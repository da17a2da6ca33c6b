package iq.masar.names.alike;

import iq.masar.names.pairing.Likeness;
import iq.masar.names.parts.Part;
import iq.masar.names.parts.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Prints, for each meeting of scripts, how many bits a likeness of two parts is worth: {@code Calibration DATA}. */
final class Calibration {
    private Calibration() {}

    public static void main(String[] words) throws IOException {
        var corpus = new Corpus(Path.of(words[0]));
        Fairness.print(corpus);
        var pairs = corpus.training().stream()
                .filter(pair -> pair.arabic().matches(".*[عحقصضطظذ].*") || pair.arabic().hashCode() % 8 == 0)
                .toList();
        var left = new ArrayList<Part>();
        var right = new ArrayList<Part>();
        for (var pair : pairs) {
            var x = Parts.of(pair.arabic());
            var y = Parts.of(pair.latin());
            if (x.size() == 1 && y.size() == 1) {
                left.add(x.getFirst());
                right.add(y.getFirst());
            }
        }
        print("across", left, right);
        names(left, right);
        twins("latin", Corpus.groups(pairs, iq.masar.names.letters.Script.ARABIC).values());
        twins("arabic", Corpus.groups(pairs, iq.masar.names.letters.Script.LATIN).values());
    }

    /**
     * Fits what whole names must say: half pairs of one person (a part dropped in a quarter, two swapped in a tenth), half of two people,
     * of which half differ in one part only and a quarter in all but one.
     */
    private static void names(List<Part> left, List<Part> right) {
        var random = new Random(21);
        var rows = new ArrayList<double[]>();
        for (var k = 0; k < 12_000; k++) {
            var n = 2 + random.nextInt(3);
            var x = new ArrayList<Part>();
            var y = new ArrayList<Part>();
            var same = k % 2 == 0;
            var alien = random.nextInt(n);
            var kind = random.nextInt(4);
            for (var i = 0; i < n; i++) {
                var at = random.nextInt(left.size());
                var strange = !same && (kind < 2 ? i == alien : kind == 2 ? i != alien : true);
                var other = strange ? random.nextInt(left.size()) : at;
                x.add(k % 3 == 0 ? right.get(at) : left.get(at));
                y.add(k % 3 == 1 ? left.get(other) : right.get(other));
            }
            if (n > 2 && random.nextInt(4) == 0) {
                var dropped = random.nextInt(n);
                y.remove(!same && kind < 2 && dropped == alien ? (dropped + 1) % n : dropped);
            } else if (random.nextInt(10) == 0) {
                java.util.Collections.swap(y, 0, n - 1);
            }
            rows.add(new double[] {1, iq.masar.names.pairing.Evidence.of(x, y).score(), 0, 0, same ? 1 : 0, 1});
        }
        var w = new double[4];
        for (var step = 0; step < 40; step++) {
            newton(rows, w);
        }
        var brier = 0.0;
        for (var row : rows) {
            var p = 1 / (1 + Math.exp(-w[0] - w[1] * row[1]));
            brier += (p - row[4]) * (p - row[4]) / rows.size();
        }
        System.out.printf("names: prior %.3f, slope %.3f, Brier %.4f%n", -w[0] / w[1], w[1], brier);
    }

    private static void twins(String name, java.util.Collection<java.util.Set<String>> groups) {
        var left = new ArrayList<Part>();
        var right = new ArrayList<Part>();
        for (var group : groups) {
            var list = new ArrayList<>(group);
            for (var i = 0; i + 1 < Math.min(3, list.size()); i++) {
                var x = Parts.of(list.get(i));
                var y = Parts.of(list.get(i + 1));
                if (x.size() == 1 && y.size() == 1) {
                    left.add(x.getFirst());
                    right.add(y.getFirst());
                }
            }
        }
        print(name, left, right);
    }

    /** Fits what a likeness says: 1, score, letters, score a letter; the log of how much likelier it is of one name than of two. */
    private static void print(String name, List<Part> left, List<Part> right) {
        var random = new Random(8);
        var n = left.size();
        var rows = new ArrayList<double[]>();
        for (var i = 0; i < n; i++) {
            add(rows, left.get(i), right.get(i), 1, 1);
        }
        for (var k = 0; k < n * 20; k++) {
            add(rows, left.get(random.nextInt(n)), right.get(random.nextInt(n)), 0, 0.6 / 20);
        }
        var near = new HashMap<String, List<Part>>();
        var pairs = new HashSet<String>();
        for (var i = 0; i < n; i++) {
            near.computeIfAbsent(skeleton(right.get(i)), key -> new ArrayList<>()).add(right.get(i));
            pairs.add(left.get(i).spelling() + " " + right.get(i).spelling());
        }
        for (var i = 0; i < n; i++) {
            for (var k = 0; k < 4; k++) {
                var list = near.getOrDefault(skeleton(left.get(i)), List.of());
                if (!list.isEmpty()) {
                    var other = list.get(random.nextInt(list.size()));
                    if (!pairs.contains(left.get(i).spelling() + " " + other.spelling())) {
                        add(rows, left.get(i), other, 0, 0.4 / 4);
                    }
                }
            }
        }
        var w = new double[4];
        for (var step = 0; step < 40; step++) {
            newton(rows, w);
        }
        System.out.printf("%s %d: %.4ff, %.4ff, %.4ff, %.4ff%n", name, n, w[0], w[1], w[2], w[3]);
    }

    private static String skeleton(Part part) {
        var form = part.forms().getFirst();
        return Skeleton.of(form.codes(), form.script());
    }

    private static void add(List<double[]> rows, Part x, Part y, double same, double weight) {
        var score = Likeness.raw(x, y);
        if (score > Likeness.FLOOR && score < 500) {
            var letters = Likeness.letters(x, y);
            rows.add(new double[] {1, score, letters, score / letters, same, weight});
        }
    }

    private static void newton(List<double[]> rows, double[] w) {
        var gradient = new double[4];
        var hessian = new double[4][5];
        for (var row : rows) {
            var z = 0.0;
            for (var i = 0; i < 4; i++) {
                z += w[i] * row[i];
            }
            var p = 1 / (1 + Math.exp(-z));
            for (var i = 0; i < 4; i++) {
                gradient[i] += row[5] * (row[4] - p) * row[i];
                for (var j = 0; j < 4; j++) {
                    hessian[i][j] += row[5] * (p * (1 - p) + 1e-6) * row[i] * row[j];
                }
            }
        }
        for (var i = 0; i < 4; i++) {
            hessian[i][4] = gradient[i] - 1e-3 * w[i];
            hessian[i][i] += 1e-3;
        }
        for (var i = 0; i < 4; i++) {
            for (var k = 0; k < 4; k++) {
                if (k != i) {
                    var f = hessian[k][i] / hessian[i][i];
                    for (var j = i; j < 5; j++) {
                        hessian[k][j] -= f * hessian[i][j];
                    }
                }
            }
        }
        for (var i = 0; i < 4; i++) {
            w[i] += Math.clamp(hessian[i][4] / hessian[i][i], -1, 1);
        }
    }
}
