package iq.masar.access.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All rows of all rooms, the most specific path first, as the dispatcher itself chooses. What no row names is denied. */
@Component
public class PolicyTable {
    private static final Pattern ROOM = Pattern.compile("modules/([a-z]+)/policy\\.csv");
    private final List<Compiled> rows;

    PolicyTable(ResourcePatternResolver resources) {
        try {
            var read = new ArrayList<Compiled>();
            for (var file : resources.getResources("classpath*:modules/*/policy.csv")) {
                rows(file).forEach(row -> read.add(new Compiled(row)));
            }
            read.sort(Comparator.comparing(compiled -> compiled.pattern));
            rows = List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<PolicyRow> rows() {
        return rows.stream().map(compiled -> compiled.row).toList();
    }

    /** The row that decides about a request; empty means nobody may. */
    public Optional<PolicyRow> find(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return rows.stream()
                .filter(compiled -> compiled.row.isFor(method) && compiled.pattern.matches(parsed))
                .map(compiled -> compiled.row)
                .findFirst();
    }

    private static List<PolicyRow> rows(Resource file) throws IOException {
        var named = ROOM.matcher(file.getURL().toString());
        var room = named.find() ? named.group(1) : "unknown";
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.stream().map(line -> row(room, line)).toList();
        }
    }

    private static PolicyRow row(String room, NamedCsvRecord line) {
        return new PolicyRow(
                room,
                line.getField("method").strip(),
                line.getField("path").strip(),
                line.getField("permission").strip(),
                Holder.of(line.getField("roles").strip()));
    }

    private static final class Compiled {
        private final PolicyRow row;
        private final PathPattern pattern;

        Compiled(PolicyRow row) {
            this.row = row;
            this.pattern = PathPatternParser.defaultInstance.parse(row.path());
        }
    }
}
