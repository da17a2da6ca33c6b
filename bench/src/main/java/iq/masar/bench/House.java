package iq.masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Masar in a process of its own on a data directory, started as {@code ./masar run} starts it. */
record House(Process process, String address, double readyAfter, Path home) implements AutoCloseable {
    private static final String READY = "Masar is ready: ";

    /** @param classes what stands first on the class path; empty for Masar as it is */
    static House open(Path home, String classes) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getenv("MASAR_OPTIONS").strip().split(" +")));
        command.addAll(List.of(
                "-Dmasar.access.second-factor=offered",
                "-Dmasar.vault.readings-an-hour=1000000",
                "-Dmasar.vault.readings-a-day=1000000",
                "-cp",
                classes + System.getProperty("java.class.path"),
                "iq.masar.Masar",
                "run",
                "--data",
                home.toString(),
                "--port",
                "0"));
        var began = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(READY)) {
                var seconds = (System.nanoTime() - began) / 1e9;
                Thread.ofVirtual().start(() -> reader.lines().forEach(rest -> {}));
                return new House(process, line.substring(READY.length()), seconds, home);
            }
        }
        throw new IOException("Masar did not open on " + home);
    }

    CpuMeter meter() throws IOException {
        return new CpuMeter(process.pid(), CpuMeter.postmaster(home.resolve("postgres/cluster")));
    }

    /** The database beside Masar's own tables, for Floor and for growing. */
    String database() throws IOException {
        var port = Files.readAllLines(home.resolve("postgres/cluster/postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/masar";
    }

    String password() throws IOException {
        return Files.readString(home.resolve("postgres/password-masar"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
