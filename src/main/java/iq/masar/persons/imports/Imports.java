package iq.masar.persons.imports;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.persons.imports.Import.State;
import iq.masar.persons.register.ExtractText;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.SealedEntry;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Brings files into a register: received, read in the background, stopped, resumed, confirmed or discarded. */
@Component
public class Imports {
    private static final int SHOWN = 200;
    private static final int MOST_CORRECTED = 50_000;
    private static final String NAME = "name";

    private final ImportStore store;
    private final Registers registers;
    private final Volumes volumes;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Imports(ImportStore store, Registers registers, Volumes volumes, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.registers = registers;
        this.volumes = volumes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Receives a file piece by piece, each sealed before it is kept, and begins to read it in the background. Memory does not grow with
     * the file.
     *
     * @throws IOException when the sender breaks off: what was received can only be discarded
     */
    public ImportReply bring(Register register, String name, InputStream content, Actor actor) throws IOException {
        if (!actor.is(Role.REGISTER_OFFICER)) {
            return new ImportReply.NotNow();
        }
        var id = ids.next();
        return switch (opened(register.id(), id, actor)) {
            case Volumes.Opening.Open open -> {
                receive(open.desk(), register, id, name, content, actor);
                begin(open.desk(), id);
                yield new ImportReply.Done(id);
            }
            case Volumes.Opening.NotYours closed -> new ImportReply.NotNow();
            case Volumes.Opening.BudgetSpent spent -> new ImportReply.BudgetSpent(spent.renews());
            case Volumes.Opening.Paused paused -> new ImportReply.Paused();
        };
    }

    private void receive(VolumeDesk desk, Register register, UUID id, String name, InputStream content, Actor actor)
            throws IOException {
        var sealedName = desk.seal(id, NAME, name.getBytes(StandardCharsets.UTF_8));
        audit.record(Act.of(actor, "persons.import").with("import", id).with("register", register.id()));
        store.add(id, register.id(), sealedName, actor.account(), clock.instant());
        var letters = new Letters();
        var digest = sha256();
        var bytes = 0L;
        var number = 0;
        for (var piece = content.readNBytes(Pieces.SIZE); piece.length > 0; piece = content.readNBytes(Pieces.SIZE)) {
            letters.see(piece, piece.length);
            digest.update(piece);
            bytes += piece.length;
            store.add(id, number, desk.seal(id, Pieces.part(number), piece));
            number++;
        }
        var mark = desk.tokens().mark("file", HexFormat.of().formatHex(digest.digest()));
        store.received(id, bytes, letters.charset().name(), letters.ends(), mark);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void begin(VolumeDesk desk, UUID id) {
        var batch = store.find(id).orElseThrow();
        if (running.add(id)) {
            Thread.ofPlatform()
                    .name("import-" + id)
                    .priority(Thread.MIN_PRIORITY)
                    .daemon()
                    .start(() -> {
                        try {
                            new ImportRun(store, desk, batch, name(desk, id), ids, clock).run();
                        } finally {
                            running.remove(id);
                        }
                    });
        }
    }

    private String name(VolumeDesk desk, UUID id) {
        return store.name(id)
                .flatMap(closed -> desk.open(id, NAME, closed))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Whether somebody reads it in this process; one that should be read and is not was interrupted. */
    public boolean isRunning(UUID id) {
        return running.contains(id);
    }

    /** Newest first, of the registers the actor keeps. */
    public List<Import> list(Actor actor) {
        return store.list(registers.kept(actor).stream().map(Register::id).toList());
    }

    public Optional<Import> find(UUID id, Actor actor) {
        return store.find(id).filter(batch -> volumes.holds(actor, batch.register()));
    }

    /** The first faults in the order of the lines. */
    public List<RowFault> faults(UUID id) {
        return store.faults(id, SHOWN);
    }

    /** Stops after the stretch being read; what is durable stays. */
    public ImportReply stop(UUID id, Actor actor) {
        return step(id, actor, "persons.import-stopped", batch -> store.move(id, State.STOPPED, State.READING));
    }

    /** Goes on after the last durable line, with this actor's keys; also after the machine itself stopped. */
    public ImportReply resume(UUID id, Actor actor) {
        var found = find(id, actor)
                .filter(batch -> actor.is(Role.REGISTER_OFFICER) && !isRunning(id))
                .filter(batch -> batch.state() == State.STOPPED || batch.state() == State.READING);
        if (found.isEmpty()) {
            return new ImportReply.NotNow();
        }
        return switch (opened(found.get().register(), id, actor)) {
            case Volumes.Opening.Open open -> {
                store.move(id, State.READING, State.STOPPED, State.READING);
                begin(open.desk(), id);
                yield new ImportReply.Done(id);
            }
            case Volumes.Opening.NotYours closed -> new ImportReply.NotNow();
            case Volumes.Opening.BudgetSpent spent -> new ImportReply.BudgetSpent(spent.renews());
            case Volumes.Opening.Paused paused -> new ImportReply.Paused();
        };
    }

    /** Everybody who keeps the register finds the good rows from now on. */
    public ImportReply confirm(UUID id, Actor actor) {
        return step(id, actor, "persons.import-confirmed", batch -> store.confirm(id, clock.instant()));
    }

    /** Takes the whole file back; one that was confirmed stays. */
    public ImportReply discard(UUID id, Actor actor) {
        return step(id, actor, "persons.import-discarded", batch -> {
            var moved = !isRunning(id)
                    && store.move(
                            id,
                            State.DISCARDED,
                            State.STAGED,
                            State.STOPPED,
                            State.REFUSED,
                            State.READING,
                            State.RECEIVING);
            if (moved) {
                store.dropRows(id);
                store.dropPieces(id);
            }
            return moved;
        });
    }

    /** Stops holding the entries of a confirmed file against the others after the batch under way, or goes on with those that wait. */
    public ImportReply holding(UUID id, boolean stopped, Actor actor) {
        return step(
                id,
                actor,
                stopped ? "persons.holding-stopped" : "persons.holding-resumed",
                batch -> store.holding(id, stopped));
    }

    private ImportReply step(UUID id, Actor actor, String verb, Function<Import, Boolean> move) {
        var found = find(id, actor).filter(batch -> actor.is(Role.REGISTER_OFFICER));
        if (found.isEmpty()) {
            return new ImportReply.NotNow();
        }
        audit.record(Act.of(actor, verb).with("import", id));
        return move.apply(found.get()) ? new ImportReply.Done(id) : new ImportReply.NotNow();
    }

    /** The bad rows as they were brought, by line, to be corrected and brought again; empty when they are not the actor's to see. */
    public Map<Long, List<String>> bad(UUID id, Actor actor) {
        var rows = new LinkedHashMap<Long, List<String>>();
        var found = find(id, actor);
        if (found.isPresent() && opened(found.get().register(), id, actor) instanceof Volumes.Opening.Open open) {
            store.badRows(id, MOST_CORRECTED)
                    .forEach((line, closed) -> open.desk()
                            .open(id, "bad|" + line, closed)
                            .map(ExtractText::fields)
                            .ifPresent(cells -> rows.put(line, cells(cells))));
        }
        return rows;
    }

    private static List<String> cells(Map<String, String> kept) {
        var last = kept.keySet().stream().mapToInt(Integer::parseInt).max().orElse(-1);
        var cells = new String[last + 1];
        Arrays.fill(cells, "");
        kept.forEach((at, text) -> cells[Integer.parseInt(at)] = text);
        return List.of(cells);
    }

    /** The columns a file may have. */
    public List<String> columns() {
        return RowReading.COLUMNS;
    }

    private Volumes.Opening opened(UUID register, UUID batch, Actor actor) {
        return volumes.open(actor, register, Ground.REGISTER_KEEPING, batch.toString(), SealedEntry.normaliser());
    }
}
