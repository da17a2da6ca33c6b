package iq.masar.persons.register;

import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.Outlines;
import iq.masar.persons.register.Search.Hit;
import iq.masar.persons.register.store.ExtractStore;
import iq.masar.persons.register.store.ExtractStore.Candidate;
import iq.masar.persons.register.store.ExtractStore.Sealed;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds people in the registers and reads their entries. */
@Component
public class Extracts {
    /** Entries shown of one search. */
    public static final int SHOWN = 20;

    private static final int ENOUGH = 60;
    private static final int FETCHED = 4_000;
    private static final int OPENED = 400;
    private static final int OFFICES = 10;

    private final ExtractStore store;
    private final Registers registers;
    private final Volumes volumes;

    Extracts(ExtractStore store, Registers registers, Volumes volumes) {
        this.store = store;
        this.registers = registers;
        this.volumes = volumes;
    }

    /**
     * Ranks the entries of the registers the actor keeps; whoever keeps none learns at most where a record may exist, twenty times a
     * day. The audit has an entry before anything is opened, and the ids of what is given out before it is given.
     */
    public Search find(Actor actor, Asked asked) {
        Optional<Name> name = Optional.empty();
        if (!asked.name().isBlank()) {
            switch (NameForms.read(asked.name())) {
                case NameForm.Readable readable -> name = Optional.of(readable.name());
                case NameForm.Unreadable broken -> {
                    return new Search.Unreadable(broken.position());
                }
                case NameForm.DigitInName digit -> {
                    return new Search.Unreadable(digit.position());
                }
                case NameForm.NothingLeft nothing -> name = Optional.empty();
                case NameForm.TooManyTokens many -> {
                    return new Search.TooWide(many.tokens());
                }
                case NameForm.TooLong tooLong -> {
                    return new Search.Unreadable(tooLong.position());
                }
            }
        }
        var parts = name.map(Outlines::of).orElse(List.of()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        var exact = !EntryPaper.compared(asked.paper()).isEmpty() || asked.key().isWhole();
        if (parts.size() < 2 && !exact) {
            return new Search.TooWide(parts.size());
        }
        try {
            var kept = registers.kept(actor);
            return kept.isEmpty() ? elsewhere(actor, parts, asked) : own(actor, kept, parts, asked, name);
        } catch (AuditPaused paused) {
            return new Search.Paused();
        } catch (VolumeDesk.Locked signedOut) {
            return new Search.NotYours(List.of());
        }
    }

    private Search elsewhere(Actor actor, List<String> parts, Asked asked) {
        var spent = volumes.ask(actor);
        if (spent.isPresent()) {
            return new Search.BudgetSpent(spent.get());
        }
        var offices = new TreeSet<String>();
        for (var register : registers.list()) {
            var steps = EntryTokens.steps(parts, asked, volumes.tokens(register.id(), EntryTokens.NORMALISER));
            var wanted = new LinkedHashSet<>(steps.get(0));
            wanted.addAll(steps.get(1));
            if (!wanted.isEmpty() && !store.candidates(wanted, 1).isEmpty()) {
                offices.add(register.office().value());
            }
        }
        return new Search.NotYours(
                offices.stream().limit(OFFICES).map(OfficeCode::new).toList());
    }

    private Search own(Actor actor, List<Register> kept, List<String> parts, Asked asked, Optional<Name> name) {
        var desks = new HashMap<UUID, VolumeDesk>();
        for (var register : kept) {
            switch (volumes.open(actor, register.id(), Ground.REGISTER_SEARCH, "", EntryTokens.NORMALISER)) {
                case Volumes.Opening.Open open -> desks.put(register.id(), open.desk());
                case Volumes.Opening.BudgetSpent spent -> {
                    return new Search.BudgetSpent(spent.renews());
                }
                case Volumes.Opening.Paused paused -> {
                    return new Search.Paused();
                }
                case Volumes.Opening.NotYours ended -> desks.remove(register.id());
            }
        }
        var found = new LinkedHashMap<UUID, Integer>();
        for (var desk : desks.values()) {
            if (!candidates(desk, EntryTokens.steps(parts, asked, desk.tokens()), found)) {
                return new Search.TooWide(parts.size());
            }
        }
        var ids = found.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(OPENED)
                .map(Map.Entry::getKey)
                .toList();
        return given(desks, asked, name, ids);
    }

    private Search given(Map<UUID, VolumeDesk> desks, Asked asked, Optional<Name> name, List<UUID> ids) {
        var hits = new ArrayList<Hit>();
        var offices = offices();
        for (var sealed : store.newest(ids)) {
            var desk = desks.get(sealed.register());
            if (desk != null) {
                opened(desk, sealed, offices)
                        .ifPresent(entry -> name.or(() -> EntryTokens.read(entry.name()))
                                .flatMap(wanted -> Weighing.of(asked, wanted, entry))
                                .ifPresent(weighed -> hits.add(new Hit(
                                        entry.id(),
                                        weighed.probability(),
                                        weighed.verdict(),
                                        weighed.explanation(),
                                        entry))));
            }
        }
        var best = hits.stream()
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.probability())
                        .thenComparing(hit -> -hit.explanation().total())
                        .thenComparing(Hit::id))
                .limit(SHOWN)
                .toList();
        var noted = desks.values().stream().allMatch(desk -> {
            var own = best.stream()
                    .filter(hit -> hit.fields().register().equals(desk.volume()))
                    .map(Hit::id)
                    .toList();
            return own.isEmpty() || desk.given(own);
        });
        return noted ? new Search.Found(best, hits.size()) : new Search.Paused();
    }

    /** Adds what the tokens lead to, with how many of them; false when it is too much to tell apart. */
    private boolean candidates(VolumeDesk desk, List<Set<Long>> steps, Map<UUID, Integer> found) {
        var all = steps.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        var before = found.size();
        for (var step : steps) {
            if (step.isEmpty() || found.size() - before >= ENOUGH) {
                continue;
            }
            var some = store.candidates(step, FETCHED);
            if (some.size() == FETCHED && step == steps.getLast() && found.size() == before) {
                return false;
            }
            some.stream()
                    .filter(one -> one.register().equals(desk.volume()))
                    .forEach(one -> found.merge(one.id(), shared(one, all), Math::max));
        }
        return true;
    }

    private static int shared(Candidate candidate, Set<Long> wanted) {
        return (int) candidate.tokens().stream().filter(wanted::contains).count();
    }

    /**
     * Opens one entry in its newest version; empty when it does not exist, is not the actor's, the hour's readings are used up or the
     * audit cannot write.
     *
     * @param reason a code such as the number of a claim; free words are not kept
     */
    public Optional<Extract> read(Actor actor, UUID id, Ground ground, String reason) {
        return versions(actor, id, ground, reason).stream().findFirst();
    }

    /**
     * The others of an opened entry's household, in its register, at most twenty; the audit has their ids before they are given. Entries
     * written before households were looked for are found once they are corrected.
     */
    public List<Extract> household(Actor actor, Extract entry, String reason) {
        if (!Registers.isKeeper(actor)
                || !(volumes.open(actor, entry.register(), Ground.REGISTER_ENTRY, reason, EntryTokens.NORMALISER)
                        instanceof Volumes.Opening.Open open)) {
            return List.of();
        }
        var desk = open.desk();
        var tokens = EntryTokens.household(entry.fields(), desk.tokens());
        var ids = tokens.isEmpty()
                ? List.<UUID>of()
                : store.candidates(tokens, SHOWN * 2).stream()
                        .filter(one -> one.register().equals(entry.register()))
                        .map(Candidate::id)
                        .filter(id -> !id.equals(entry.id()))
                        .distinct()
                        .toList();
        var offices = offices();
        var members = store.newest(ids).stream()
                .flatMap(kept -> opened(desk, kept, offices).stream())
                .filter(one ->
                        EntryTokens.household(one.fields(), desk.tokens()).equals(tokens))
                .limit(SHOWN)
                .toList();
        return !members.isEmpty()
                        && desk.given(members.stream().map(Extract::id).toList())
                ? members
                : List.of();
    }

    /** Whether there is such an entry in a register the actor keeps; opens nothing. */
    public boolean isKept(Actor actor, UUID id) {
        return Registers.isKeeper(actor)
                && store.newest(id)
                        .filter(entry -> volumes.holds(actor, entry.register()))
                        .isPresent();
    }

    /** Every version, newest first, by one reading. */
    public List<Extract> versions(Actor actor, UUID id, Ground ground, String reason) {
        var versions = store.versions(id);
        if (versions.isEmpty() || !Registers.isKeeper(actor)) {
            return List.of();
        }
        var register = versions.getFirst().register();
        var offices = offices();
        return volumes.open(actor, register, ground, reason, EntryTokens.NORMALISER, List.of(id))
                        instanceof Volumes.Opening.Open open
                ? versions.stream()
                        .flatMap(version -> opened(open.desk(), version, offices).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Extract> opened(VolumeDesk desk, Sealed sealed, Map<UUID, OfficeCode> offices) {
        return desk.open(sealed.id(), part(sealed.version()), sealed.sealed())
                .map(ExtractText::fields)
                .map(fields -> new Extract(
                        sealed.id(),
                        sealed.register(),
                        offices.getOrDefault(sealed.register(), new OfficeCode("")),
                        sealed.version(),
                        fields,
                        fields.getOrDefault("source", ""),
                        (int) sealed.line(),
                        sealed.at()));
    }

    private Map<UUID, OfficeCode> offices() {
        return registers.list().stream().collect(Collectors.toMap(Register::id, Register::office));
    }

    /** What of a record a version is, in the vault's words. */
    public static String part(int version) {
        return "entry|" + version;
    }
}
