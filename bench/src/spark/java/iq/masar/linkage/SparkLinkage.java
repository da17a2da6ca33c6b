package iq.masar.linkage;

import iq.masar.linkage.Links.Link;
import iq.masar.linkage.blocks.Parts;
import iq.masar.linkage.learning.Learned;
import iq.masar.linkage.learning.Patterns;
import iq.masar.linkage.learning.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * {@link Linkage} on a cluster: the same pairs, learned and decided by the same code. Rows travel to every worker once, as numbers; what grows with
 * the square, the entries of blocks, the pairs and their weighing, is spread: counted by rows, brought together by the hash of their block, made
 * single by their left row, weighed where they lie. One place learns from at most some 300,000 patterns and decides on the pairs worth keeping.
 */
public final class SparkLinkage {
    private SparkLinkage() {}

    /** @param spread into how many parts the work is divided */
    public static Links link(Records records, LinkagePlan plan, JavaSparkContext spark, int spread) {
        var linkage = new Linkage(records, plan);
        var rows = spark.broadcast(new Rows(records, plan));
        List<Broadcast<int[][]>> counts = new ArrayList<>();
        var notCompared = 0L;
        JavaRDD<long[]> pairs;
        if (linkage.comparesAll()) {
            pairs = spark.parallelize(slices(records.leftSize(), spread), spread).map(slice -> Station.of(rows).allPairs(slice));
        } else {
            var parts = new Parts(linkage.blocking());
            pairs = blocked(records, rows, counts, parts, spark, spread);
            notCompared = parts.notCompared(counts.stream().map(Broadcast::value).toArray(int[][][]::new));
        }
        pairs.persist(StorageLevel.MEMORY_AND_DISK());
        var places = places(pairs, spread);
        var step = Linkage.step(places[spread]);
        var weights = learned(linkage, pairs, rows, places, step);
        var learned = spark.broadcast(Learned.of(weights));
        var worth = new ArrayList<Link>();
        for (var found : pairs.map(some -> Station.of(rows).weighed(some, learned)).collect()) {
            for (var i = 0; i < found[0].length; i++) {
                var bits = Double.longBitsToDouble(found[1][i]);
                worth.add(new Link((int) (found[0][i] >>> 32), (int) found[0][i], bits, Weights.probability(bits)));
            }
        }
        return linkage.decide(worth, weights, places[spread], notCompared);
    }

    /** How many pairs lie before each part, and at the end how many there are. */
    private static long[] places(JavaRDD<long[]> pairs, int spread) {
        var sizes = pairs.mapPartitionsWithIndex(
                        (index, some) -> List.of(new long[] {index, some.hasNext() ? some.next().length : 0}).iterator(), true)
                .collect();
        var places = new long[spread + 1];
        for (var size : sizes) {
            places[(int) size[0] + 1] = size[1];
        }
        Arrays.parallelPrefix(places, Long::sum);
        return places;
    }

    private static List<int[]> slices(int size, int spread) {
        return IntStream.range(0, spread)
                .mapToObj(i -> new int[] {(int) ((long) size * i / spread), (int) ((long) size * (i + 1) / spread)})
                .toList();
    }

    /** Every pair of every block once, ascending within a part and from part to part. */
    private static JavaRDD<long[]> blocked(
            Records records, Broadcast<Rows> rows, List<Broadcast<int[][]>> counts, Parts parts, JavaSparkContext spark, int spread) {
        var slices = spark.parallelize(slices(records.size(), spread), spread);
        var left = records.leftSize();
        JavaPairRDD<Integer, long[]> offered = spark.<Tuple2<Integer, long[]>>emptyRDD().mapToPair(pair -> pair);
        for (var depth = 1; depth <= parts.deepest(); depth++) {
            var here = depth;
            var before = List.copyOf(counts);
            counts.add(spark.broadcast(slices.map(slice -> Station.of(rows).counts(here, slice, before)).treeReduce(SparkLinkage::sum)));
            var known = List.copyOf(counts);
            offered = offered.union(slices.flatMapToPair(
                            slice -> parted(Station.of(rows).entries(here, slice, known), spread, entry -> blockOf(entry, spread)))
                    .groupByKey(spread)
                    .flatMapToPair(some -> parted(Station.of(rows).pairs(joined(some._2())), spread, pair -> (int) ((pair >>> 32) * spread / left))));
        }
        return offered.groupByKey(spread).map(some -> single(joined(some._2())));
    }

    private static int blockOf(long entry, int spread) {
        return Integer.remainderUnsigned((int) (entry >>> 32) * 0x27D4EB2F >>> 8, spread);
    }

    /** Words by the part they belong to. */
    private static Iterator<Tuple2<Integer, long[]>> parted(long[] words, int spread, LongToIntFunction part) {
        var sizes = new int[spread];
        for (var word : words) {
            sizes[part.applyAsInt(word)]++;
        }
        var parts = new long[spread][];
        Arrays.setAll(parts, i -> new long[sizes[i]]);
        for (var word : words) {
            var i = part.applyAsInt(word);
            parts[i][parts[i].length - sizes[i]--] = word;
        }
        var all = new ArrayList<Tuple2<Integer, long[]>>();
        for (var i = 0; i < spread; i++) {
            if (parts[i].length > 0) {
                all.add(new Tuple2<>(i, parts[i]));
            }
        }
        return all.iterator();
    }

    private static long[] joined(Iterable<long[]> parts) {
        var size = 0;
        for (var part : parts) {
            size += part.length;
        }
        var joined = new long[size];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static long[] single(long[] words) {
        Arrays.sort(words);
        var end = 0;
        for (var i = 0; i < words.length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[end++] = words[i];
            }
        }
        return Arrays.copyOf(words, end);
    }

    private static int[][] sum(int[][] one, int[][] other) {
        var sum = new int[one.length][];
        for (var i = 0; i < one.length; i++) {
            sum[i] = one[i].clone();
            for (var slot = 0; slot < sum[i].length; slot++) {
                sum[i][slot] += other[i][slot];
            }
        }
        return sum;
    }

    private static Weights learned(Linkage linkage, JavaRDD<long[]> pairs, Broadcast<Rows> rows, long[] places, int step) {
        var found = pairs.mapPartitionsWithIndex(
                        (index, some) -> some.hasNext()
                                ? Stream.<long[][]>of(Station.of(rows).patterns(some.next(), places[index], step)).iterator()
                                : Stream.<long[][]>empty().iterator(),
                        true)
                .collect();
        var patterns = new Patterns();
        for (var some : found) {
            for (var i = 0; i < some[0].length; i++) {
                for (var n = 0L; n < some[1][i]; n++) {
                    patterns.add(some[0][i]);
                }
            }
        }
        return linkage.learned(patterns, step);
    }
}
