package iq.masar.vault.records;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.keys.Budgets;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Rings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides whether somebody may read now, writes the entry, then opens. In this order. */
@Component
public class Readings {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.:-]{0,63}");
    private static final Set<Ground> OF_SUCCESSION = Set.of(Ground.APPROVAL, Ground.SUCCESSION, Ground.DUPLICATE_CHECK);
    private static final Set<Ground> WITH_REASON = Set.of(Ground.CASE_WORK, Ground.APPROVAL, Ground.SUCCESSION);
    private static final Section REASONS = new Section("readings");

    private final Rings rings;
    private final CaseKeys keys;
    private final Budgets budgets;
    private final Records records;
    private final Audit audit;
    private final Ids ids;

    Readings(Rings rings, CaseKeys keys, Budgets budgets, Records records, Audit audit, Ids ids) {
        this.rings = rings;
        this.keys = keys;
        this.budgets = budgets;
        this.records = records;
        this.audit = audit;
        this.ids = ids;
    }

    public Reading read(Actor actor, Ground ground, String reason, List<Place> places) {
        try {
            var held = held(actor, ground, places);
            var readable = places.stream()
                    .filter(place -> isReadable(held.get(place.file()), place))
                    .toList();
            return readable.isEmpty()
                    ? refused(actor, ground, places)
                    : reasoned(actor, ground, reason.strip(), held, readable);
        } catch (AuditPaused paused) {
            return new Reading.Paused();
        }
    }

    private Map<CaseId, CaseAccess> held(Actor actor, Ground ground, List<Place> places) {
        var ring = rings.find(actor);
        if (ring.isEmpty() || places.isEmpty()) {
            return Map.of();
        }
        var held = new LinkedHashMap<>(keys.open(ring.get(), files(places)));
        if (!OF_SUCCESSION.contains(ground)) {
            held.replaceAll((file, access) -> access.designated() ? access : withoutWhole(access));
        }
        return held;
    }

    private static CaseAccess withoutWhole(CaseAccess access) {
        return new CaseAccess(
                access.file(),
                access.epoch(),
                Optional.empty(),
                false,
                access.sections(),
                access.renewalDue(),
                access.escrowed(),
                access.opened());
    }

    private static boolean isReadable(@org.jspecify.annotations.Nullable CaseAccess access, Place place) {
        return access != null
                && (access.whole().isPresent()
                        || access.sections().keySet().stream()
                                .anyMatch(key -> key.startsWith(place.section().value() + "|")));
    }

    private Reading refused(Actor actor, Ground ground, List<Place> places) {
        if (!places.isEmpty()) {
            audit.record(Act.of(actor, "vault.refused").onAll(files(places)).because(ground.code()));
        }
        return new Reading.NotYours();
    }

    private Reading reasoned(
            Actor actor, Ground ground, String reason, Map<CaseId, CaseAccess> held, List<Place> places) {
        var files = files(places);
        var first = files.stream().anyMatch(file -> {
            var access = held.get(file);
            return access != null && !access.opened();
        });
        if (first && reason.isEmpty() && WITH_REASON.contains(ground)) {
            return new Reading.ReasonMissing();
        }
        var spent = budgets.refusal(actor.account(), files);
        if (spent.isPresent()) {
            audit.record(Act.of(actor, "vault.budget-spent").onAll(files).because(ground.code()));
            return new Reading.BudgetSpent(spent.get());
        }
        audit.record(entry(actor, ground, held, places).with("reason", sealedIfWords(reason, files)));
        budgets.read(actor.account(), files);
        return new Reading.Open(records.read(held, places));
    }

    private static Act entry(Actor actor, Ground ground, Map<CaseId, CaseAccess> held, List<Place> places) {
        var sections = places.stream()
                .map(place -> place.section().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        var designated = held.values().stream().allMatch(CaseAccess::designated);
        return Act.of(actor, "vault.read")
                .onAll(files(places))
                .because(ground.code())
                .with("sections", sections)
                .with("records", places.size())
                .with("by", designated ? "designation" : "office");
    }

    /** A worker's own words may name the person, so they lie in the file and the audit holds where. */
    private String sealedIfWords(String reason, List<CaseId> files) {
        if (reason.isEmpty() || CODE.matcher(reason).matches()) {
            return reason;
        }
        var id = ids.next();
        var dropped = records.drop(new Place(files.getFirst(), REASONS, id), Map.of("reason", reason));
        return dropped ? "sealed:" + id : "";
    }

    /** The calling names of cases held or succeeded to; none at all while the audit pauses. */
    public Map<CaseId, String> callingNames(Actor actor, Collection<CaseId> files, String field) {
        var ring = rings.find(actor);
        if (ring.isEmpty() || files.isEmpty()) {
            return Map.of();
        }
        var held = new LinkedHashMap<>(keys.open(ring.get(), files));
        held.values().removeIf(access -> access.whole().isEmpty());
        if (held.isEmpty()) {
            return Map.of();
        }
        try {
            audit.record(Act.of(actor, "vault.names").onAll(held.keySet()).because(Ground.DESK.code()));
        } catch (AuditPaused paused) {
            return Map.of();
        }
        var names = new LinkedHashMap<CaseId, String>();
        records.read(held, held.keySet().stream().map(Place::face).toList()).forEach((place, fields) -> {
            var name = fields.get(field);
            if (name != null) {
                names.put(place.file(), name);
            }
        });
        return names;
    }

    private static List<CaseId> files(Collection<Place> places) {
        return new ArrayList<>(
                places.stream().map(Place::file).collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    }
}
