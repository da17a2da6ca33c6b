package iq.masar.bench.peers;

import iq.masar.linkage.Likeness;
import iq.masar.linkage.Linkage;
import iq.masar.linkage.LinkagePlan;
import iq.masar.linkage.Matching;
import iq.masar.linkage.Records;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Linkage of two files beside Duke, which needs a Lucene of 2012: it is loaded apart from everything else. Both read rows that are in memory; both are
 * held against the truth. Duke is told what a careful user would tell it, not tuned; Masar is told what the columns hold.
 */
final class DukePhase {
    private static final int TRUTH = 12;

    private DukePhase() {}

    static void run(Path folder, int people, int rounds) throws Exception {
        var left = folder.resolve("duke-left.tsv");
        var right = folder.resolve("duke-right.tsv");
        var gen = new Gen();
        gen.persons(people, 42, left.toString());
        gen.queries(left.toString(), people / 5, 9, right.toString(), true);
        var ones = rows(left);
        var others = rows(right);
        System.out.printf(Locale.ROOT, "%nLinkage: %,d x %,d rows, all processors%n", ones.size(), others.size());
        System.out.println("\n| round | Duke CPU-s | Masar CPU-s | times | Duke precision, recall | Masar precision, recall |\n|---|---|---|---|---|---|");
        try (var apart = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var duke = duke(apart);
            Thread.currentThread().setContextClassLoader(apart); // Lucene looks for its parts there
            var times = new double[rounds];
            for (var round = 0; round <= rounds; round++) {
                var began = DuckPeer.processors();
                var theirs = duke.apply(ones, others);
                var between = DuckPeer.processors();
                var ours = masar(ones, others);
                var ended = DuckPeer.processors();
                if (round > 0) {
                    times[round - 1] = (between - began) / (ended - between);
                    System.out.printf(
                            Locale.ROOT,
                            "| %d | %.2f | %.2f | %.1f | %s | %s |%n",
                            round,
                            between - began,
                            ended - between,
                            times[round - 1],
                            quality(theirs, others),
                            quality(ours, others));
                }
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "times Duke 1.2, median: %.1f%n", times[rounds / 2]);
        }
    }

    private static List<String[]> rows(Path file) throws Exception {
        return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** The class path given at the start, entry by entry; {@code *} takes in every jar of a folder. */
    private static URL[] classPath() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("masar.bench.duke").split(":")) {
            if (entry.endsWith("/*")) {
                try (var jars = Files.newDirectoryStream(Path.of(entry.substring(0, entry.length() - 2)), "*.jar")) {
                    for (var jar : jars) {
                        urls.add(url(jar));
                    }
                }
            } else {
                urls.add(url(Path.of(entry)));
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @SuppressWarnings("unchecked")
    private static BiFunction<List<String[]>, List<String[]>, Collection<String>> duke(ClassLoader apart) throws ReflectiveOperationException {
        var peer = apart.loadClass("iq.masar.bench.duke.DukePeer").getDeclaredConstructor().newInstance();
        return (BiFunction<List<String[]>, List<String[]>, Collection<String>>) peer;
    }

    private static List<String> masar(List<String[]> ones, List<String[]> others) {
        var records = new Records(LinkPhase.OWN);
        ones.forEach(cells -> LinkPhase.add(records, cells));
        records.endLeft();
        others.forEach(cells -> LinkPhase.add(records, cells));
        var links = Linkage.link(records, new LinkagePlan(LinkPhase.OWN, Matching.AUTO, 0, Likeness.acrossScripts()));
        return links.links().stream()
                .map(link -> ones.get(link.one())[0] + " " + others.get(link.other() - ones.size())[0])
                .toList();
    }

    private static String quality(Collection<String> links, List<String[]> others) {
        var truth = new HashSet<String>();
        others.forEach(cells -> truth.add(cells[TRUTH] + " " + cells[0]));
        var right = links.stream().filter(truth::contains).count();
        return String.format(Locale.ROOT, "%.4f, %.4f", right / (double) Math.max(1, links.size()), right / (double) others.size());
    }
}
