package iq.masar.directory.imports;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk;
import iq.masar.directory.ServiceDesk.Outcome;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.json.JsonMapper;

/** Bringing files into the directory: read, checked, staged; written only when somebody says so, all together or not at all. */
@Component
public class Imports {
    private static final int PROBLEMS_KEPT = 5_000;
    private final RowCheck rows;
    private final ServiceDesk desk;
    private final BatchStore store;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Imports(RowCheck rows, ServiceDesk desk, BatchStore store, JsonMapper json, Ids ids, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.store = store;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of committing a batch. */
    public sealed interface Commit {
        record Committed(UUID batch, int written) implements Commit {}

        /** A row that was good is no longer so; nothing was written. */
        record Changed(UUID batch, int line) implements Commit {}

        /** No such batch of this person, or it is closed. */
        record NotStaged() implements Commit {}
    }

    /** Reads and checks a file; nothing of it enters the directory yet. */
    @Transactional
    public Batch stage(String name, byte[] content, Actor actor) {
        var sheet = isJson(name, content) ? HsdsFile.read(content, json) : CsvFile.read(content);
        var problems = new ArrayList<>(sheet.problems());
        problems.addAll(rows.check(sheet, actor));
        var faulty = new HashSet<Integer>();
        problems.forEach(problem -> faulty.add(problem.line()));
        var good = sheet.rows().stream()
                .filter(row -> !faulty.contains(row.line()))
                .toList();
        var batch = new Batch(
                ids.next(),
                name,
                sheet.encoding(),
                sheet.rows().size(),
                good.size(),
                0,
                good.isEmpty() ? Batch.State.REFUSED : Batch.State.STAGED,
                actor.account(),
                clock.instant(),
                problems.subList(0, Math.min(PROBLEMS_KEPT, problems.size())));
        store.add(batch);
        good.forEach(row -> store.stage(batch.id(), row));
        return batch;
    }

    public Optional<Batch> find(UUID id, Actor actor) {
        return store.find(id, actor.account());
    }

    public List<Batch> list(Actor actor) {
        return store.list(actor.account());
    }

    /** Writes the good rows in one transaction. Refuses: {@code Changed}, {@code NotStaged}. */
    @Transactional
    public Commit commit(UUID id, Actor actor) {
        var rows = store.staged(id);
        if (rows.isEmpty() || find(id, actor).isEmpty()) {
            return new Commit.NotStaged();
        }
        for (var row : rows) {
            if (!(desk.write(this.rows.entry(row).entry(), actor) instanceof Outcome.Written)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Commit.Changed(id, row.line());
            }
        }
        return store.close(id, Batch.State.COMMITTED, rows.size())
                ? new Commit.Committed(id, rows.size())
                : new Commit.NotStaged();
    }

    @Transactional
    public boolean discard(UUID id, Actor actor) {
        return find(id, actor).isPresent() && store.close(id, Batch.State.DISCARDED, 0);
    }

    /** The services as a file of the CSV profile; shelters are left out (REF-4). */
    public String csv(List<Service> services) {
        List<Map<String, String>> rows = services.stream()
                .filter(service -> !service.reach().shelter())
                .map(ServiceColumns::write)
                .toList();
        return CsvFile.write(ServiceColumns.NAMES, rows);
    }

    /** Any rows as CSV that no spreadsheet takes for formulas. */
    public String table(List<String> header, List<Map<String, String>> rows) {
        return CsvFile.write(header, rows);
    }

    private static boolean isJson(String name, byte[] content) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".json")
                || content.length > 0 && (content[0] == '{' || content[0] == '[');
    }
}
