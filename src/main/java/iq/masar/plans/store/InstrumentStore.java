package iq.masar.plans.store;

import iq.masar.kernel.Sha256;
import iq.masar.plans.Instrument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads the questionnaires of the shelf {@code seed/reference} and keeps every version that was ever offered. */
@Repository
public class InstrumentStore {
    private static final String SHELF = "classpath*:modules/plans/seed/reference/*.json";

    private final JdbcClient jdbc;
    private final ResourcePatternResolver resources;
    private final Clock clock;

    InstrumentStore(JdbcClient jdbc, ResourcePatternResolver resources, Clock clock) {
        this.jdbc = jdbc;
        this.resources = resources;
        this.clock = clock;
    }

    /** A questionnaire was changed without a new version number: answers given to the old wording would lie. */
    static final class VersionWasReworded extends RuntimeException {
        VersionWasReworded(String id, int version) {
            super(id + " " + version);
        }
    }

    /** A file of the shelf breaks a rule; the message names the file, and of each fault its path and cause (RET-46). */
    static final class FileRefused extends RuntimeException {
        FileRefused(String file, List<InstrumentRules.Fault> faults) {
            super(file + ": "
                    + faults.stream()
                            .map(fault -> fault.path() + " " + fault.cause())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** All versions, those of the shelf and those kept from earlier releases. */
    public List<Instrument> load() {
        shelf().forEach(this::keep);
        return jdbc.sql("select content from plans.instrument order by id, version")
                .query((row, number) -> InstrumentFile.read(row.getString("content")))
                .list();
    }

    private List<String> shelf() {
        try {
            return Arrays.stream(resources.getResources(SHELF))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(file -> checked(String.valueOf(file.getFilename()), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same content, if it keeps the rules. */
    static String checked(String file, String content) {
        var faults = InstrumentRules.faults(content);
        if (!faults.isEmpty()) {
            throw new FileRefused(file, faults);
        }
        return content;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String content) {
        var instrument = InstrumentFile.read(content);
        var hash = Sha256.hex(content);
        jdbc.sql("""
                insert into plans.instrument (id, version, valid_from, verified, content_hash, content, loaded_at)
                values (:id, :version, :from, :verified, :hash, :content, :at)
                on conflict do nothing
                """)
                .param("id", instrument.id())
                .param("version", instrument.version())
                .param("from", instrument.validFrom())
                .param("verified", instrument.verified())
                .param("hash", hash)
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var kept = jdbc.sql("select content_hash from plans.instrument where id = :id and version = :version")
                .param("id", instrument.id())
                .param("version", instrument.version())
                .query(String.class)
                .single();
        if (!kept.equals(hash)) {
            throw new VersionWasReworded(instrument.id(), instrument.version());
        }
    }
}
