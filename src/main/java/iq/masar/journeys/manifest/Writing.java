package iq.masar.journeys.manifest;

import iq.masar.journeys.desk.Aboard;
import iq.masar.journeys.desk.Cells;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Lines;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Line.State;
import iq.masar.journeys.model.Manifest;
import iq.masar.journeys.model.ManifestLine;
import iq.masar.journeys.store.LineStore;
import iq.masar.journeys.store.LineStore.Sealed;
import iq.masar.journeys.store.ManifestStore.Brought;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.vault.volumes.VolumeDesk;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares a manifest with the lines an operation has, and writes what is new, changed or gone (RET-30). */
@Component
class Writing {
    private static final List<Column> RECEIVED =
            List.of(Column.NAME_AR_OWN, Column.NAME_AR_FATHER, Column.NAME_AR_GRANDFATHER, Column.NEEDS_FLAG);
    private final LineStore lines;
    private final Matching matching;
    private final Aboard aboard;
    private final Noting noting;

    Writing(LineStore lines, Matching matching, Aboard aboard, Noting noting) {
        this.lines = lines;
        this.matching = matching;
        this.aboard = aboard;
        this.noting = noting;
    }

    StagedManifest weigh(Journey journey, VolumeDesk desk, Brought file, String encoding, Manifest manifest) {
        var known = lines.byKey(journey.id());
        var added = 0;
        var changed = 0;
        var same = 0;
        for (var row : manifest.good()) {
            var line = Optional.ofNullable(known.get(key(desk, row)));
            if (line.filter(one -> one.state() != State.REMOVED).isEmpty()) {
                added++;
            } else if (line.get().content().equals(content(desk, row))) {
                same++;
            } else {
                changed++;
            }
        }
        var removed =
                gone(known.values().stream().toList(), keys(desk, manifest)).size();
        return new StagedManifest(file.id(), file.at(), encoding, manifest, added, changed, same, removed);
    }

    void write(Journey journey, VolumeDesk desk, VolumeDesk arrivals, Manifest manifest, Actor by) {
        var known = lines.byKey(journey.id());
        var number = known.values().stream().mapToInt(Line::number).max().orElse(0);
        for (var row : manifest.good()) {
            var line = known.get(key(desk, row));
            if (line == null) {
                number++;
                add(journey, desk, arrivals, row, number, by);
            } else if (line.state() == State.REMOVED || !line.content().equals(content(desk, row))) {
                change(journey, desk, arrivals, row, line, by);
            }
        }
        gone(List.copyOf(known.values()), keys(desk, manifest)).forEach(line -> {
            lines.save(Lines.in(line, State.REMOVED));
            line.file().ifPresent(file -> aboard.unseat(file, journey, by));
            noting.amend(journey, "removed", line.number(), by);
        });
    }

    private void add(Journey journey, VolumeDesk desk, VolumeDesk arrivals, ManifestLine row, int number, Actor by) {
        var match = matching.find(row);
        var line = new Line(
                noting.fresh(),
                number,
                match.file().isPresent() ? State.MATCHED : State.IMPORTED,
                key(desk, row),
                content(desk, row),
                match.file(),
                match.by(),
                match.why(),
                Optional.empty(),
                family(desk, row),
                Optional.empty(),
                needsFitness(row),
                Optional.empty());
        lines.insert(journey.id(), line, closed(desk, arrivals, line.id(), row));
        noting.amend(journey, "added", number, by);
    }

    private void change(Journey journey, VolumeDesk desk, VolumeDesk arrivals, ManifestLine row, Line line, Actor by) {
        var reread = Lines.reread(line, content(desk, row), family(desk, row), needsFitness(row));
        var now = reread.seat().isPresent() ? reread : matched(reread, matching.find(row));
        lines.change(now, closed(desk, arrivals, line.id(), row));
        noting.amend(journey, "changed", line.number(), by);
    }

    private static Line matched(Line line, Matching.Match match) {
        return Lines.matched(line, match.file(), match.by(), match.why());
    }

    private static List<Line> gone(List<Line> known, Set<UUID> keys) {
        return known.stream()
                .filter(line -> line.state().isBefore() && !keys.contains(line.key()))
                .toList();
    }

    /** Also of bad rows: somebody whose row waits for a correction is not gone. */
    private static Set<UUID> keys(VolumeDesk desk, Manifest manifest) {
        return manifest.lines().stream().map(row -> key(desk, row)).collect(Collectors.toCollection(HashSet::new));
    }

    private static UUID key(VolumeDesk desk, ManifestLine row) {
        return desk.tokens().mark("reference", folded(row.text(Column.STATE_REF)));
    }

    private static Optional<UUID> family(VolumeDesk desk, ManifestLine row) {
        var text = folded(row.text(Column.FAMILY_REF));
        return text.isEmpty() ? Optional.empty() : Optional.of(desk.tokens().mark("family", text));
    }

    private static String folded(String text) {
        return Digits.western(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** All a row says but its own number in the file; days and governorates as they were read, however they were written. */
    private static UUID content(VolumeDesk desk, ManifestLine row) {
        var cells = shown(row);
        return desk.tokens()
                .mark(
                        "row",
                        Arrays.stream(Column.values())
                                .filter(column -> column != Column.LINE)
                                .map(column -> cells.getOrDefault(column, ""))
                                .toArray(String[]::new));
    }

    private static boolean needsFitness(ManifestLine row) {
        return row.text(Column.NEEDS_FLAG).equals("medical")
                || row.text(Column.ESCORT).equals("medical");
    }

    private static Sealed closed(VolumeDesk desk, VolumeDesk arrivals, UUID id, ManifestLine row) {
        var received = new EnumMap<Column, String>(Column.class);
        RECEIVED.forEach(column -> received.put(column, row.text(column)));
        return new Sealed(
                desk.seal(id, Desks.PARTICULARS, Cells.bytes(shown(row))),
                arrivals.seal(id, Desks.RECEPTION, Cells.bytes(received)));
    }

    /** Days as they were read, so that every print writes them alike. */
    private static Map<Column, String> shown(ManifestLine row) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.putAll(row.texts());
        row.birth().ifPresent(day -> cells.put(Column.BIRTH_DATE, day.toString()));
        row.expiry().ifPresent(day -> cells.put(Column.DOC_EXPIRY, day.toString()));
        row.governorate().ifPresent(code -> cells.put(Column.DEST_GOVERNORATE, code.value()));
        return cells;
    }
}
