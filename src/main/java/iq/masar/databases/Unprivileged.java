package iq.masar.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs as somebody who is not root, which they refuse. An ordinary user needs no prefix; root tries a
 * user namespace first (works below any directory), then the user {@code nobody}.
 */
record Unprivileged(List<String> prefix) {
    private static final String NOBODY = "65534";

    static Unprivileged find(Path bin) throws IOException, InterruptedException {
        if (!isRoot()) {
            return new Unprivileged(List.of());
        }
        var ways = List.of(
                List.of("unshare", "-U"),
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        for (var way : ways) {
            if (works(way, bin)) {
                return new Unprivileged(way);
            }
        }
        throw new PostgresDidNotStart("running as root, and neither unshare nor setpriv works here;"
                + " run as another user or set MASAR_DB_URL");
    }

    /** After writing below {@code home}: hands it to whoever the prefix turns us into. */
    void own(Path home) throws IOException, InterruptedException {
        if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv")) {
            start(new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, home.toString()))
                    .waitFor();
        }
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    private static boolean works(List<String> way, Path bin) throws InterruptedException {
        var command = new ArrayList<>(way);
        command.addAll(List.of(bin.resolve("postgres").toString(), "--version"));
        try {
            return start(new ProcessBuilder(command)).waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }
}
