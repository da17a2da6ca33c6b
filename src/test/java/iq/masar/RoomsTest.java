package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each room stands in folders of one name, and keeps only the shelves a stranger expects. */
class RoomsTest {
    private static final Path JAVA = Path.of("src/main/java/iq/masar");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final Set<String> SHELVES = Set.of("db", "messages", "static", "seed", "policy.csv");

    @Test
    void everyFolderOfResourcesAndPagesBelongsToARoom() throws IOException {
        var rooms = ApplicationModules.of(Masar.class).stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(rooms).containsAll(names(RESOURCES.resolve("modules")));
        assertThat(rooms).containsAll(names(PAGES));
    }

    @Test
    void shelvesAreTheOnesEveryoneKnows() throws IOException {
        for (var room : names(RESOURCES.resolve("modules"))) {
            assertThat(SHELVES)
                    .as("shelves of %s", room)
                    .containsAll(names(RESOURCES.resolve("modules").resolve(room)));
        }
    }

    @Test
    void nothingElseLiesInResources() throws IOException {
        assertThat(names(RESOURCES)).isSubsetOf("application.yaml", "modules", "logback-spring.xml");
    }

    @Test
    void everyPackageHasItsPlaque() throws IOException {
        try (var folders = Files.walk(JAVA)) {
            var bare = folders.filter(Files::isDirectory)
                    .filter(RoomsTest::holdsTypes)
                    .filter(folder -> !saysNullMarked(folder))
                    .toList();
            assertThat(bare).as("packages without a @NullMarked package-info").isEqualTo(List.of());
        }
    }

    @Test
    void filesAndPackagesKeepTheirSize() throws IOException {
        var faults = new TreeSet<String>();
        try (var files = Files.walk(JAVA)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                if (lines(file) > 400) {
                    faults.add(file + " is longer than 400 lines");
                }
            });
        }
        try (var pages = Files.walk(PAGES)) {
            pages.filter(file -> file.toString().endsWith(".jte") && lines(file) > 150)
                    .forEach(file -> faults.add(file + " is longer than 150 lines"));
        }
        assertThat(faults).isEmpty();
    }

    private static boolean holdsTypes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean saysNullMarked(Path folder) {
        var plaque = folder.resolve("package-info.java");
        return Files.exists(plaque) && read(plaque).contains("@NullMarked");
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
