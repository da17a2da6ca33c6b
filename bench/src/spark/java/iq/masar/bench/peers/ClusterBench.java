package iq.masar.bench.peers;

import iq.masar.command.link.LinkWords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * {@code ./masar bench spark [--people N]}: the same two files linked by {@code ./masar link} in one process and by Apache Spark on a standalone
 * cluster of a master and two workers on this machine's loopback; ends 0 when pairs and groups are the same byte for byte.
 */
public final class ClusterBench {
    private static final String SPEC = """
            id: id
            columns:
              given: given
              father: father
              grand: grandfather
              family: family
              dob: date
              sex: sex
              gov: code
              nid: id
              phone: phone
            """;
    private static final String HEADING = "id\tar\tlatin\tgiven\tfather\tgrand\tfamily\tdob\tsex\tgov\tnid\tphone";
    private static final int WORKERS = 2;
    private static final int PARTS = 8;
    private static final int PATIENCE = 120; // seconds
    private static final List<String> OPENED = List.of(
            "java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util", "java.util.concurrent",
            "java.util.concurrent.atomic", "sun.nio.ch", "sun.nio.cs", "sun.util.calendar");

    private final Path folder;
    private final Path home;
    private final List<Process> started = new ArrayList<>();

    private ClusterBench(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** Arguments: the home of Spark, whose jars lie in {@code jars}, the classes of Masar and of the job, and the bench's own. */
    public static void main(String[] words) throws Exception {
        var wanted = List.of(words);
        var at = wanted.indexOf("--people");
        var people = at >= 0 ? Integer.parseInt(words[at + 1]) : 50_000;
        var folder = Files.createTempDirectory("masar-spark");
        var bench = new ClusterBench(folder, Path.of(words[0]).toAbsolutePath());
        var same = false;
        try {
            same = bench.run(people, Path.of(words[1]).toAbsolutePath());
        } finally {
            bench.stop();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        System.exit(same ? 0 : 1);
    }

    private boolean run(int people, Path classes) throws Exception {
        var left = folder.resolve("left.tsv");
        var right = folder.resolve("right.tsv");
        var gen = new Gen();
        gen.persons(people, 42, left.toString());
        gen.queries(left.toString(), people / 5, 9, right.toString(), true);
        head(left, HEADING);
        head(right, HEADING + "\ttruth");
        Files.writeString(folder.resolve("spec.yaml"), SPEC);
        var began = System.nanoTime();
        var code = new CommandLine(new LinkWords())
                .execute("--spec", file("spec.yaml"), "--left", file("left.tsv"), "--right", file("right.tsv"), "--out", file("one.csv"), "--clusters", file("one-groups.csv"));
        System.out.printf(Locale.ROOT, "link, one process: ended %d after %.1f s%n", code, (System.nanoTime() - began) / 1e9);
        var address = cluster(classes);
        began = System.nanoTime();
        code = job(address, classes).waitFor();
        System.out.printf(Locale.ROOT, "link, Spark on %d workers of one processor: ended %d after %.1f s%n", WORKERS, code, (System.nanoTime() - began) / 1e9);
        var pairs = Files.mismatch(folder.resolve("one.csv"), folder.resolve("many.csv"));
        var groups = Files.mismatch(folder.resolve("one-groups.csv"), folder.resolve("many-groups.csv"));
        try (var lines = Files.lines(folder.resolve("one.csv"))) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d x %,d rows, %,d links: pairs %s, groups %s%n",
                    people,
                    people / 5,
                    lines.count() - 1,
                    pairs < 0 ? "the same" : "DIFFER from byte " + pairs,
                    groups < 0 ? "the same" : "DIFFER from byte " + groups);
        }
        return code == 0 && pairs < 0 && groups < 0;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void head(Path file, String heading) throws IOException {
        Files.writeString(file, heading + "\n" + Files.readString(file));
    }

    /** Starts master and workers; answers the master's address. */
    private String cluster(Path classes) throws IOException, InterruptedException {
        var port = freePort();
        started.add(spark("256m", classes, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0"));
        var deadline = System.nanoTime() + PATIENCE * 1_000_000_000L;
        while (!isListening(port)) {
            if (System.nanoTime() > deadline || !started.getFirst().isAlive()) {
                throw new IOException("the master did not start: " + Files.readString(folder.resolve("cluster.log")));
            }
            Thread.sleep(200);
        }
        var address = "spark://127.0.0.1:" + port;
        for (var i = 0; i < WORKERS; i++) {
            started.add(spark(
                    "256m",
                    classes,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "2g",
                    "--work-dir",
                    file("work-" + i),
                    address));
        }
        return address;
    }

    private Process job(String address, Path classes) throws IOException {
        var settings = new ArrayList<String>();
        for (var setting : List.of(
                "master=" + address,
                "driver.host=127.0.0.1",
                "driver.bindAddress=127.0.0.1",
                "cores.max=" + WORKERS,
                "executor.cores=1",
                "executor.memory=" + System.getProperty("masar.spark.memory", "1500m"),
                "executor.extraClassPath=" + classes,
                "scheduler.minRegisteredResourcesRatio=1.0",
                "scheduler.maxRegisteredResourcesWaitingTime=" + PATIENCE + "s",
                "ui.enabled=false")) {
            settings.add("-Dspark." + setting);
        }
        var words = new ArrayList<>(settings);
        words.add("iq.masar.command.link.SparkLink");
        words.addAll(List.of(file("spec.yaml"), file("left.tsv"), file("right.tsv"), file("many.csv"), file("many-groups.csv"), Integer.toString(PARTS)));
        var builder = builder("2g", System.getProperty("java.class.path"), words);
        builder.inheritIO();
        var job = builder.start();
        started.add(job);
        return job;
    }

    private Process spark(String memory, Path classes, String... words) throws IOException {
        var builder = builder(memory, classes + ":" + home.resolve("jars") + "/*", Arrays.asList(words));
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("cluster.log").toFile());
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private ProcessBuilder builder(String memory, String classPath, List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder;
    }

    private void stop() throws InterruptedException {
        for (var process : started.reversed()) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
