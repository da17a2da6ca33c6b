package iq.masar.command.link;

import iq.masar.command.tables.Fault;
import iq.masar.linkage.Likeness;
import iq.masar.linkage.LinkagePlan;
import iq.masar.linkage.SparkLinkage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * {@code link} as a job of Apache Spark: the same files, the same refusals, the same pairs. Settings {@code spark.*} come from the system's properties.
 * Arguments: spec, left, right or {@code -} for none, pairs, clusters, and into how many parts the work is divided.
 */
public final class SparkLink {
    private SparkLink() {}

    public static void main(String[] words) throws IOException, SpecFault {
        var spec = Spec.read(words[0], Files.readString(Path.of(words[0])));
        var loaded = new Loaded(spec);
        var refused = new AtomicInteger();
        read(loaded, words[1], false, refused);
        if (!words[2].equals("-")) {
            loaded.records().endLeft();
            read(loaded, words[2], true, refused);
        }
        var plan = new LinkagePlan(spec.columns(), spec.matching(), spec.threshold(), Likeness.acrossScripts());
        var work = new Work();
        try (var spark = new JavaSparkContext(new SparkConf().setAppName("masar link"))) {
            spark.sc().addSparkListener(work);
            var links = SparkLinkage.link(loaded.records(), plan, spark, Integer.parseInt(words[5]));
            new Written(loaded, links).write(words[3], words[4], null);
        }
        System.err.printf(
                "masar: %d tasks on %d executors, %.1f CPU-s of theirs%n", work.tasks.get(), work.executors.size(), work.nanoseconds.get() / 1e9);
        System.exit(refused.get() == 0 ? 0 : 1);
    }

    private static void read(Loaded loaded, String file, boolean isRight, AtomicInteger refused) throws IOException, SpecFault {
        try (var in = Files.newInputStream(Path.of(file))) {
            loaded.read(file, in, isRight, (Fault fault) -> {
                refused.incrementAndGet();
                System.err.println(fault.said(file));
            });
        }
    }

    /** Who worked, and for how long. */
    private static final class Work extends SparkListener {
        private final Set<String> executors = new ConcurrentSkipListSet<>();
        private final AtomicInteger tasks = new AtomicInteger();
        private final AtomicLong nanoseconds = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            executors.add(end.taskInfo().executorId());
            tasks.incrementAndGet();
            if (end.taskMetrics() != null) {
                nanoseconds.addAndGet(end.taskMetrics().executorCpuTime());
            }
        }
    }
}
