package iq.masar.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Jazzer looks for input that breaks the readers of zones, names, tables and seals; what it finds is written beside its
 * corpus. In the suite a bounded number of runs from a fixed seed; {@code ./masar fuzz SECONDS} as long as asked.
 */
class FuzzTest {
    private static final int RUNS = 1_500;
    /** What the search is guided by; in the short run names are fed but do not guide, for they take long to prepare. */
    private static final String INCLUDES =
            "iq.masar.mrz.**:iq.masar.seals.**:iq.masar.command.tables.**:iq.masar.fuzz.**";

    @Test
    @DisabledIfSystemProperty(named = "masar.fuzz", matches = "\\d+")
    void someThousandInputsBreakNothing() throws Exception {
        var said = run("AnyInput", seeds(), List.of("-runs=" + RUNS, "-seed=1"));
        assertThat(said).contains("Done " + RUNS + " runs").doesNotContain("== Java Exception");
    }

    @Test
    @EnabledIfSystemProperty(named = "masar.fuzz", matches = "\\d+")
    void asLongAsAskedNothingBreaks() throws Exception {
        var wanted = System.getProperty("masar.fuzz.target", "");
        for (var target : List.of("Zones", "Names", "Tables", "Scans")) {
            if (wanted.isEmpty() || wanted.equals(target)) {
                var said = run(target, seedsOf(target), List.of("-max_total_time=" + System.getProperty("masar.fuzz")));
                System.out.println(target + ": "
                        + said.lines()
                                .filter(line -> line.startsWith("Done "))
                                .findFirst()
                                .orElse(said));
                assertThat(said).as(target).doesNotContain("== Java Exception").contains("Done ");
            }
        }
    }

    private static List<String> seedsOf(String target) {
        return switch (target) {
            case "Zones" -> Zones.seeds();
            case "Names" -> Names.seeds();
            case "Tables" -> Tables.seeds();
            default -> Scans.seeds();
        };
    }

    private static List<String> seeds() {
        return Stream.of("Zones", "Names", "Tables", "Scans")
                .flatMap(target -> seedsOf(target).stream()
                        .map(seed -> (char) List.of("Zones", "Names", "Tables", "Scans")
                                        .indexOf(target)
                                + seed))
                .toList();
    }

    private static String run(String target, List<String> seeds, List<String> limits) throws Exception {
        var home = Files.createDirectories(Path.of("target", "fuzz", target));
        var corpus = Files.createDirectories(home.resolve("corpus"));
        if (target.equals("AnyInput")) {
            empty(corpus);
        }
        for (var i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i).getBytes(StandardCharsets.UTF_8));
        }
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                target.equals("AnyInput") ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                "-Xmx600m",
                "-XX:+EnableDynamicAgentLoading",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=iq.masar.fuzz." + target,
                "--instrumentation_includes=" + INCLUDES + (target.equals("AnyInput") ? "" : ":iq.masar.names.**"),
                "--custom_hook_includes=iq.masar.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**",
                "--reproducer_path=" + home,
                "-artifact_prefix=" + home + "/",
                "-max_len=400",
                "-print_final_stats=1"));
        words.addAll(limits);
        words.add(corpus.toString());
        var said = home.resolve("said.log");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int ended = process.waitFor();
            var text = read(said);
            assertThat(ended).as(tail(text)).isZero();
            return text;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The suite's runs are the same each time; only the long ones build on what was found before. */
    private static void empty(Path corpus) throws IOException {
        try (var files = Files.newDirectoryStream(corpus)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 3000));
    }
}
