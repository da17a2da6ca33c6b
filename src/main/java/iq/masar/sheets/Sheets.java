package iq.masar.sheets;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door of files brought in: staged, corrected row by row on screen, written whole or not at all (GOV-56). */
@Component
public class Sheets {
    private final List<RowRules> rules;
    private final SheetStore store;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Sheets(List<RowRules> rules, SheetStore store, Audit audit, Ids ids, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The columns a kind of file must have, in order; none for a kind there is not. */
    public List<String> columns(String kind) {
        return of(kind).map(RowRules::columns).orElse(List.of());
    }

    private Optional<RowRules> of(String kind) {
        return rules.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** Reads a file and keeps its rows aside; nothing of it enters the records yet. */
    @Transactional
    public SheetReply stage(String kind, String name, byte[] content, Actor officer) {
        var rule = of(kind);
        if (rule.isEmpty()) {
            return new SheetReply.Unknown();
        }
        var file = TableFile.read(content, rule.get().columns());
        if (!file.fault().isEmpty()) {
            return new SheetReply.NotATable(file.fault(), file.what());
        }
        var id = ids.next();
        store.put(id, name, kind, officer.account().value(), clock.instant());
        file.lines().forEach(line -> store.put(id, line));
        audit.decided(Act.of(officer, "sheets.stage").with("sheet", id).with("kind", kind));
        return new SheetReply.Staged(id);
    }

    /** A file with the fate each row has as the records stand now. */
    public Optional<Sheet> find(UUID id) {
        return store.find(id).flatMap(head -> of(head.kind()).map(rule -> sheet(head, rule)));
    }

    /** Newest first, at most fifty, without their rows. */
    public List<Sheet> list() {
        return store.list().stream()
                .map(head -> new Sheet(head.id(), head.name(), head.kind(), head.state(), head.at(), List.of()))
                .toList();
    }

    private Sheet sheet(SheetStore.Head head, RowRules rule) {
        var seen = new HashSet<String>();
        var rows = new ArrayList<Sheet.Row>();
        for (var line : store.lines(head.id())) {
            var mark = rule.mark(line.cells());
            var fate = head.state().equals("staged") ? rule.fate(line.cells()) : Fate.of("same");
            if (!seen.add(mark) && head.state().equals("staged")) {
                var faults = new ArrayList<>(fate.faults());
                faults.add(new Fate.Fault(rule.columns().getFirst(), "sheets.fault.twice"));
                fate = Fate.bad(faults);
            }
            rows.add(new Sheet.Row(line.number(), line.cells(), fate));
        }
        return new Sheet(head.id(), head.name(), head.kind(), head.state(), head.at(), rows);
    }

    /** Corrects one row on screen; cells of other names are left out. */
    @Transactional
    public SheetReply correct(UUID id, int line, Map<String, String> typed, Actor officer) {
        var head = store.lock(id).filter(one -> one.state().equals("staged"));
        var row = head.flatMap(one ->
                store.lines(id).stream().filter(each -> each.number() == line).findFirst());
        if (row.isEmpty()) {
            return new SheetReply.Unknown();
        }
        var cells = new LinkedHashMap<>(row.get().cells());
        cells.replaceAll((column, text) -> typed.getOrDefault(column, text));
        store.put(id, new TableFile.Line(line, cells));
        audit.decided(Act.of(officer, "sheets.correct").with("sheet", id).with("line", line));
        return new SheetReply.Staged(id);
    }

    /** Writes every row in one transaction. Refuses: {@code BadRows}, {@code Unknown}. */
    @Transactional
    public SheetReply write(UUID id, Actor officer) {
        if (store.lock(id).filter(one -> one.state().equals("staged")).isEmpty()) {
            return new SheetReply.Unknown();
        }
        var sheet = find(id).orElseThrow();
        var rule = of(sheet.kind()).orElseThrow();
        if (!sheet.mayBeWritten()) {
            return new SheetReply.BadRows(sheet.count("bad"));
        }
        for (var row : sheet.rows()) {
            var origin = new RowRules.Origin(id, sheet.name(), row.line());
            if (!rule.write(row.cells(), row.fate(), origin, officer)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new SheetReply.BadRows(1);
            }
        }
        store.close(id, "written");
        audit.decided(Act.of(officer, "sheets.write")
                .with("sheet", id)
                .with("rows", sheet.rows().size()));
        return new SheetReply.Written(id, sheet.rows().size());
    }

    @Transactional
    public SheetReply discard(UUID id, Actor officer) {
        if (store.lock(id).filter(one -> one.state().equals("staged")).isEmpty()) {
            return new SheetReply.Unknown();
        }
        store.close(id, "discarded");
        audit.decided(Act.of(officer, "sheets.discard").with("sheet", id));
        return new SheetReply.Staged(id);
    }
}
