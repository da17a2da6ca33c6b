package iq.masar.journeys.manifest;

import iq.masar.codes.Code;
import iq.masar.codes.Codes;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.FileKnown;
import iq.masar.journeys.JourneyReply.HeaderWrong;
import iq.masar.journeys.JourneyReply.KeysClosed;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.JourneyReply.Unreadable;
import iq.masar.journeys.desk.Cells;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Corrections;
import iq.masar.journeys.model.Governorates;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Manifest;
import iq.masar.journeys.model.ManifestReader;
import iq.masar.journeys.store.ManifestStore;
import iq.masar.journeys.store.ManifestStore.Brought;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Sha256;
import iq.masar.tables.Reading;
import iq.masar.tables.Table;
import iq.masar.tables.Tables;
import iq.masar.vault.volumes.VolumeDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a manifest: sealed and staged, corrected row by row, then confirmed as a whole or discarded (RET-28 to RET-31). */
@Component
@Transactional
public class Manifests {
    private static final String FILE = "file";
    private final ManifestStore store;
    private final Desks desks;
    private final Writing writing;
    private final Noting noting;
    private final Codes codes;

    Manifests(ManifestStore store, Desks desks, Writing writing, Noting noting, Codes codes) {
        this.store = store;
        this.desks = desks;
        this.writing = writing;
        this.noting = noting;
        this.codes = codes;
    }

    /**
     * Receives a file; an older one that still waited is discarded. Refuses: unknown, not now, keys closed, unreadable, header
     * wrong, file known.
     */
    public JourneyReply bring(UUID operation, byte[] content, Actor by) {
        return changed(operation, by, (journey, desk) -> {
            var reading = Tables.read(content, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES);
            if (!(reading instanceof Reading.Read(Table table))) {
                var why = (Reading.Unreadable) reading;
                return new Unreadable(why.fault().code(), why.line());
            }
            var wrong = header(table);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            var mark = desk.tokens().mark(FILE, Sha256.hex(content));
            var before = store.of(operation);
            if (before.stream()
                    .filter(file -> file.state().equals("confirmed"))
                    .findFirst()
                    .filter(file -> file.mark().equals(mark))
                    .isPresent()) {
                return new FileKnown();
            }
            before.stream().filter(Brought::isStaged).forEach(file -> store.end(file.id(), "discarded"));
            var manifest = read(table);
            var id = noting.fresh();
            var file = new Brought(
                    id,
                    operation,
                    "staged",
                    mark,
                    manifest.good().size(),
                    manifest.warned(),
                    manifest.bad(),
                    noting.now());
            store.insert(file, desk.seal(id, FILE, content), by.account());
            noting.note(journey, "brought", by);
            return new Done(id);
        });
    }

    private Manifest read(Table table) {
        var known =
                new Governorates(codes.list("governorate").stream().collect(Collectors.toMap(Code::code, Code::label)));
        return ManifestReader.read(table, known::find, Baghdad.day(noting.now()));
    }

    private static Optional<JourneyReply> header(Table table) {
        var found = table.rows().getFirst().cells();
        var missing = Column.NEEDED.stream()
                .filter(column -> found.stream()
                        .noneMatch(text ->
                                Column.named(text).filter(column::equals).isPresent()))
                .map(Column::code)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeaderWrong(
                        missing, found.stream().map(Manifests::shown).limit(20).toList()));
    }

    /** A header may hold anything: at most forty visible letters of it are shown. */
    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }

    /** Files of an operation, newest first, by counts. */
    @Transactional(readOnly = true)
    public List<Brought> of(UUID operation, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.runs(journey, reader))
                .map(journey -> store.of(operation))
                .orElseGet(List::of);
    }

    /** A file that waits, read anew with what was typed over its rows; empty when it is not the reader's, or waits no more. */
    public Optional<StagedManifest> staged(UUID operation, UUID file, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.runs(journey, reader))
                .flatMap(journey -> desks.manifest(journey, reader)
                        .flatMap(desk -> opened(file, operation, desk)
                                .map(open -> writing.weigh(
                                        journey, desk, open.file(), open.table().encoding(), open.manifest()))));
    }

    /**
     * A staged file, opened.
     *
     * @param raw as it was brought
     * @param typed anew over its rows, by line
     * @param table the file with what was typed over it
     */
    private record Open(
            Brought file, Table raw, Map<Integer, Map<Column, String>> typed, Table table, Manifest manifest) {}

    private Optional<Open> opened(UUID id, UUID operation, VolumeDesk desk) {
        return store.find(operation, id)
                .filter(Brought::isStaged)
                .flatMap(file -> table(id, desk).map(raw -> {
                    var typed = typed(id, desk);
                    var table = Corrections.over(raw, typed);
                    return new Open(file, raw, typed, table, read(table));
                }));
    }

    private Optional<Table> table(UUID id, VolumeDesk desk) {
        return store.closed(id)
                .flatMap(closed -> desk.open(id, FILE, closed))
                .map(bytes -> Tables.read(bytes, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES))
                .flatMap(reading ->
                        reading instanceof Reading.Read(Table table) ? Optional.of(table) : Optional.empty());
    }

    private Map<Integer, Map<Column, String>> typed(UUID id, VolumeDesk desk) {
        var typed = new HashMap<Integer, Map<Column, String>>();
        store.corrections(id)
                .forEach((line, closed) ->
                        desk.open(id, part(line), closed).ifPresent(bytes -> typed.put(line, Cells.cells(bytes))));
        return typed;
    }

    private static String part(int line) {
        return "correction|" + line;
    }

    /** Types cells of one row anew; what was typed before for other cells stays. Refuses: unknown, not now, keys closed. */
    public JourneyReply correct(UUID operation, UUID file, int line, Map<Column, String> cells, Actor by) {
        return changed(operation, by, (journey, desk) -> {
            var open = opened(file, operation, desk);
            if (open.isEmpty() || open.get().manifest().lines().stream().noneMatch(one -> one.line() == line)) {
                return new Unknown();
            }
            var typed = new HashMap<>(open.get().typed());
            var all = new HashMap<>(typed.getOrDefault(line, Map.of()));
            all.putAll(cells);
            var kept = Cells.bytes(all);
            typed.put(line, Cells.cells(kept));
            store.correct(file, line, desk.seal(file, part(line), kept));
            var now = read(Corrections.over(open.get().raw(), typed));
            store.count(file, now.good().size(), now.warned(), now.bad());
            noting.note(journey, "corrected", line, by);
            return new Done(file);
        });
    }

    /** The whole file as it stands, header first, and what is said of each row, by line; to be corrected and brought again. */
    public Optional<Returned> returned(UUID operation, UUID file, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.runs(journey, reader))
                .flatMap(journey -> desks.manifest(journey, reader))
                .filter(desk -> desk.given(List.of(file)))
                .flatMap(desk -> opened(file, operation, desk))
                .map(open -> new Returned(open.table(), open.manifest()));
    }

    /** A file and what is said of it. */
    public record Returned(Table table, Manifest manifest) {}

    /** Writes every good row, all or nothing; bad rows stay out. Refuses: unknown, not now, keys closed. */
    public JourneyReply confirm(UUID operation, UUID file, Actor by) {
        return changed(
                operation,
                by,
                (journey, desk) -> opened(file, operation, desk)
                        .map(open -> {
                            var arrivals = desks.arrivals(journey, by);
                            if (arrivals.isEmpty()) {
                                return new KeysClosed();
                            }
                            writing.write(journey, desk, arrivals.get(), open.manifest(), by);
                            store.end(file, "confirmed");
                            noting.note(journey, "confirmed", by);
                            return (JourneyReply) new Done(operation);
                        })
                        .orElseGet(Unknown::new));
    }

    /** Takes a waiting file back. Refuses: unknown, not now, keys closed. */
    public JourneyReply discard(UUID operation, UUID file, Actor by) {
        return changed(operation, by, (journey, desk) -> {
            if (store.find(operation, file).filter(Brought::isStaged).isEmpty()) {
                return new Unknown();
            }
            store.end(file, "discarded");
            noting.note(journey, "discarded", by);
            return new Done(operation);
        });
    }

    /** What is done with an open operation and its volume. */
    private interface Change {
        JourneyReply make(Journey journey, VolumeDesk desk);
    }

    private JourneyReply changed(UUID operation, Actor by, Change change) {
        return noting.whileOpen(
                operation,
                by,
                journey -> desks.manifest(journey, by)
                        .map(desk -> change.make(journey, desk))
                        .orElseGet(KeysClosed::new));
    }
}
