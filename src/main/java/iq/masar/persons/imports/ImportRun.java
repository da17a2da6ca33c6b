package iq.masar.persons.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.persons.imports.Import.State;
import iq.masar.persons.imports.ImportStore.Bad;
import iq.masar.persons.imports.ImportStore.Known;
import iq.masar.persons.imports.ImportStore.Staged;
import iq.masar.persons.imports.ImportStore.Stretch;
import iq.masar.persons.imports.RowReading.Row;
import iq.masar.persons.register.ExtractText;
import iq.masar.persons.register.SealedEntry;
import iq.masar.persons.register.SealedEntry.Marks;
import iq.masar.vault.volumes.VolumeDesk;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one received file from where it last became durable to its end, in stretches; stops at the next stretch when told. */
final class ImportRun {
    /** Rows that become durable together. */
    static final int STRETCH = 2_500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportStore store;
    private final VolumeDesk desk;
    private final Import batch;
    private final Ids ids;
    private final Clock clock;
    private final String source;
    private Set<UUID> before = Set.of();

    ImportRun(ImportStore store, VolumeDesk desk, Import batch, String source, Ids ids, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.batch = batch;
        this.source = source;
        this.ids = ids;
        this.clock = clock;
    }

    void run() {
        try (var letters = reader(Charset.forName(batch.encoding()));
                var rows = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(letters)) {
            read(rows);
        } catch (VolumeDesk.Locked signedOut) {
            store.move(batch.id(), State.STOPPED, State.READING);
        } catch (IOException | RuntimeException failed) {
            // Never the message: it may quote a row.
            LOG.error("import {} failed: {}", batch.id(), failed.getClass().getName());
            store.move(batch.id(), State.STOPPED, State.READING);
        }
    }

    private Reader reader(Charset charset) throws IOException {
        var pieces = new InputStreamReader(new Pieces(store, desk, batch.id()), charset);
        var letters = new java.io.PushbackReader(pieces, 1);
        var first = letters.read();
        if (first >= 0 && first != '\uFEFF') {
            letters.unread(first);
        }
        return letters;
    }

    private void read(CsvReader<CsvRecord> rows) {
        var records = rows.iterator();
        var header = records.hasNext()
                ? records.next().getFields().stream().map(String::strip).toList()
                : List.<String>of();
        var faults = header.isEmpty() ? List.of(new RowFault(1, "", "empty")) : RowReading.faults(header);
        if (!faults.isEmpty()) {
            for (var place = 0; place < faults.size(); place++) {
                store.fault(batch.id(), faults.get(place), place);
            }
            store.move(batch.id(), State.REFUSED, State.READING);
            return;
        }
        var reading = new RowReading(header, Baghdad.day(clock.instant()));
        var stretch = new ArrayList<Row>(STRETCH);
        var line = batch.lines();
        try {
            while (records.hasNext()) {
                var record = records.next();
                if (record.getStartingLineNumber() <= batch.lines()) {
                    continue;
                }
                line = record.getStartingLineNumber();
                stretch.add(reading.read(line, record.getFields()));
                if (stretch.size() == STRETCH && !durable(stretch)) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            store.fault(batch.id(), new RowFault(line + 1, "", "not-csv"), 0);
        }
        if (durable(stretch)) {
            store.move(batch.id(), State.STAGED, State.READING);
        }
    }

    /** Makes the rows durable and forgets them; false when reading was stopped. */
    private boolean durable(List<Row> rows) {
        if (rows.isEmpty()) {
            return true;
        }
        var marked = new LinkedHashMap<Row, Marks>();
        var bad = new ArrayList<Bad>();
        for (var row : rows) {
            if (row.faults().isEmpty()) {
                marked.put(row, Marks.of(desk, row.fields()));
            } else {
                bad.add(bad(row, row.faults()));
            }
        }
        var known = store.known(
                batch.register(), marked.values().stream().map(Marks::key).toList());
        var fresh = new ArrayList<Staged>();
        var changed = new ArrayList<Staged>();
        var same = 0L;
        var seen = new HashSet<UUID>();
        for (var one : marked.entrySet()) {
            var row = one.getKey();
            var marks = one.getValue();
            var there = Optional.ofNullable(known.get(marks.key()));
            var cause = cause(marks, there, seen);
            if (cause.isPresent()) {
                bad.add(bad(row, List.of(new RowFault(row.line(), "reference", cause.get()))));
            } else if (there.isPresent() && there.get().content().equals(marks.content())) {
                same++;
            } else {
                var id = there.map(Known::id).orElseGet(ids::next);
                var version = there.map(Known::version).orElse(0) + 1;
                var staged = new Staged(row.line(), SealedEntry.of(desk, id, version, marks, sourced(row.fields())));
                (version == 1 ? fresh : changed).add(staged);
            }
        }
        before = seen;
        var last = rows.getLast().line();
        rows.clear();
        return store.write(batch, new Stretch(last, fresh, changed, same, bad), clock.instant());
    }

    /** Two rows of one reference in a file, or one that another import still waits with, are one too many. */
    private Optional<String> cause(Marks marks, Optional<Known> there, Set<UUID> seen) {
        var here = there.filter(known -> batch.id().equals(known.batch())).isPresent();
        if (!seen.add(marks.key()) || before.contains(marks.key()) || here) {
            return Optional.of("twice");
        }
        return there.isPresent() && !there.get().seen() ? Optional.of("waits-elsewhere") : Optional.empty();
    }

    private Map<String, String> sourced(Map<String, String> fields) {
        var sourced = new LinkedHashMap<>(fields);
        sourced.put("source", source);
        return sourced;
    }

    private Bad bad(Row row, List<RowFault> faults) {
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < row.cells().size(); at++) {
            cells.put(String.valueOf(at), row.cells().get(at));
        }
        return new Bad(faults, desk.seal(batch.id(), "bad|" + row.line(), ExtractText.bytes(cells)));
    }
}
