package iq.masar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CPU time of one Java process and of one PostgreSQL cluster with all its backends, from {@code /proc}: deaf to the neighbours. */
final class CpuMeter {
    private static final double TICKS_A_SECOND = 100;
    private final long service;
    private final long postmaster;

    CpuMeter(long service, long postmaster) {
        this.service = service;
        this.postmaster = postmaster;
    }

    /** Seconds so far. */
    record Used(double service, double database) {
        Used since(Used before) {
            return new Used(service - before.service, database - before.database);
        }

        double all() {
            return service + database;
        }
    }

    /** The main process of the cluster in this data directory. */
    static long postmaster(Path directory) throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).getFirst().strip());
    }

    Used used() {
        var own = stat(service).map(Stat::own).orElse(0.0);
        var database = stat(postmaster).map(stat -> stat.own() + stat.ended()).orElse(0.0);
        for (var stat : processes()) {
            database += stat.parent() == postmaster ? stat.own() : 0;
        }
        return new Used(own, database);
    }

    /** Resident memory of the service in MiB. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private record Stat(long parent, double own, double ended) {}

    private static List<Stat> processes() {
        var found = new ArrayList<Stat>();
        try (var entries = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var entry : entries) {
                stat(Long.parseLong(entry.getFileName().toString())).ifPresent(found::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A process may end while it is looked at. */
    private static Optional<Stat> stat(long process) {
        try {
            var line = Files.readString(Path.of("/proc/" + process + "/stat"));
            var words = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Optional.of(new Stat(Long.parseLong(words[1]), seconds(words, 11, 12), seconds(words, 13, 14)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static double seconds(String[] words, int user, int system) {
        return (Long.parseLong(words[user]) + Long.parseLong(words[system])) / TICKS_A_SECOND;
    }
}
