package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rooms holds a page a room, made from its plaque, its doors, its tables and its policy; {@code ./masar rooms} writes them anew. */
class RoomPagesTest {
    private static final Path JAVA = Path.of("src/main/java/iq/masar");
    private static final Path MODULES = Path.of("src/main/resources/modules");
    private static final Path PAGES = Path.of("docs/rooms");
    private static final Pattern PLAQUE =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*@ApplicationModule\\((.*?)\\)\\s*@NullMarked", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("displayName = \"([^\"]+)\"");
    private static final Pattern MAY_CALL = Pattern.compile("allowedDependencies = (.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DOOR = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]+\\s+)*public (?:static |final |sealed |non-sealed |abstract )*(?:class|record|interface|enum) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern DROPPED = Pattern.compile("drop table ([\\w.]+)");
    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?([\\w.]+)");

    @Test
    void everyRoomHasItsPage() throws IOException {
        var pages = new TreeMap<String, String>();
        for (var room : list(JAVA)) {
            var plaque = room.resolve("package-info.java");
            if (Files.exists(plaque)) {
                var read = PLAQUE.matcher(Files.readString(plaque));
                assertThat(read.find()).as("the plaque of %s", room).isTrue();
                pages.put(room.getFileName() + ".md", page(room, read.group(1), read.group(2)));
            }
        }
        if (Boolean.getBoolean("masar.rooms.write")) {
            write(pages);
        }
        assertThat(list(PAGES).stream()
                        .map(page -> page.getFileName().toString())
                        .toList())
                .isEqualTo(List.copyOf(pages.keySet()));
        for (var page : pages.entrySet()) {
            assertThat(PAGES.resolve(page.getKey())).hasContent(page.getValue());
        }
    }

    private static void write(TreeMap<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (var old : list(PAGES)) {
            Files.delete(old);
        }
        for (var page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static String page(Path room, String plaque, String settings) throws IOException {
        var name = room.getFileName().toString();
        var text = new StringBuilder("# " + first(NAMED, settings, name) + "\n\n" + plain(plaque) + "\n");
        var calls = MAY_CALL.matcher(settings);
        var rooms = calls.find() ? all(WORD, calls.group(1)) : List.<String>of();
        text.append("\nMay call: ")
                .append(rooms.isEmpty() ? "nobody" : rooms.stream().sorted().collect(Collectors.joining(", ")))
                .append(".\n");
        section(text, "Doors", doors(room));
        section(text, "Tables", tables(name));
        section(text, "Ways in", ways(name));
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    /** What the room shows to others: the public types of its own package with the first sentence they say of themselves. */
    private static List<String> doors(Path room) throws IOException {
        var doors = new TreeSet<String>();
        for (var file : list(room)) {
            var type = file.getFileName().toString().replace(".java", "");
            if (file.toString().endsWith(".java")) {
                DOOR.matcher(Files.readString(file))
                        .results()
                        .filter(found -> found.group(2).equals(type))
                        .forEach(found -> doors.add("`" + type + "`: " + sentence(plain(found.group(1)))));
            }
        }
        return List.copyOf(doors);
    }

    private static List<String> tables(String room) throws IOException {
        var tables = new TreeSet<String>();
        for (var script : list(MODULES.resolve(room).resolve("db"))) {
            var sql = Files.readString(script);
            all(TABLE, sql).forEach(table -> tables.add("`" + table + "`"));
            all(DROPPED, sql).forEach(table -> tables.remove("`" + table + "`"));
        }
        return List.copyOf(tables);
    }

    private static List<String> ways(String room) throws IOException {
        var policy = MODULES.resolve(room).resolve("policy.csv");
        if (!Files.exists(policy)) {
            return List.of();
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(policy)) {
            return reader.stream().map(RoomPagesTest::way).toList();
        }
    }

    private static String way(NamedCsvRecord row) {
        return "`%s %s`: %s"
                .formatted(
                        row.getField("method").strip(),
                        row.getField("path").strip(),
                        row.getField("roles").strip().replace("|", ", "));
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\* ?", "\n")
                .replaceAll("(?s)\\n\\s*@(param|return|see|throws|author).*", "")
                .replaceAll("\\{@(?:code|link|linkplain) #?([^}]*)}", "`$1`")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String sentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        return all(pattern, text).stream().findFirst().orElse(otherwise);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
