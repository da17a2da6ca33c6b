package iq.masar.directory.model;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk.Fault;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.Digits;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry as a row of texts, as forms, seeds and CSV files write it; several values stand between bars, rules between semicolons. */
public final class ServiceColumns {
    /** The columns of the CSV profile, in order. */
    public static final List<String> NAMES = List.of(
            "slug",
            "office",
            "family",
            "ar",
            "ckb",
            "en",
            "summary_ar",
            "summary_ckb",
            "summary_en",
            "governorates",
            "districts",
            "address_ar",
            "address_ckb",
            "address_en",
            "shelter",
            "rules",
            "documents",
            "prerequisites",
            "provides",
            "schedule",
            "hours",
            "languages",
            "cost",
            "phone",
            "capacity");

    private static final String WRONG = "directory.entry.";

    private ServiceColumns() {}

    /** What a row says: the entry, and what in it cannot be read at all. */
    public record Row(Service entry, List<Fault> faults) {
        public Row {
            faults = List.copyOf(faults);
        }
    }

    /** What stays of an entry that is written again: identity, state, verification, places taken, version. */
    public record Kept(
            ServiceId id,
            OrganisationCode organisation,
            Service.State state,
            Service.Verification verification,
            int version) {
        /** A new entry, not yet shown to anybody. */
        public static Kept fresh(ServiceId id, OrganisationCode organisation) {
            return new Kept(id, organisation, Service.State.DRAFT, new Service.Verification(Optional.empty(), ""), 0);
        }

        public static Kept of(Service saved) {
            return new Kept(saved.id(), saved.organisation(), saved.state(), saved.verification(), saved.version());
        }
    }

    public static Row read(Map<String, String> row, Kept kept) {
        var faults = new ArrayList<Fault>();
        var shelter = "true".equals(text(row, "shelter"));
        var address = label(row, "address_");
        if (shelter && Stream.of(address.ar(), address.ckb(), address.en()).anyMatch(part -> !part.isEmpty())) {
            faults.add(new Fault("address_ar", WRONG + "shelter-place", List.of()));
        }
        var entry = new Service(
                kept.id(),
                text(row, "slug"),
                kept.organisation(),
                new OfficeCode(text(row, "office")),
                new FamilyCode(text(row, "family")),
                label(row, ""),
                label(row, "summary_"),
                new Service.Reach(
                        values(row, "governorates").stream()
                                .map(GovernorateCode::new)
                                .collect(Collectors.toSet()),
                        values(row, "districts"),
                        address,
                        shelter),
                rules(row, faults),
                new Service.Papers(values(row, "documents"), values(row, "prerequisites"), values(row, "provides")),
                offer(row, faults),
                new Service.Places(number(row, "capacity", faults), 0, 0),
                kept.state(),
                kept.verification(),
                kept.version());
        return new Row(entry, faults);
    }

    public static Map<String, String> write(Service service) {
        var row = new LinkedHashMap<String, String>();
        row.put("slug", service.slug());
        row.put("office", service.office().value());
        row.put("family", service.family().value());
        put(row, "", service.name());
        put(row, "summary_", service.summary());
        row.put(
                "governorates",
                joined(service.reach().governorates().stream()
                        .map(GovernorateCode::value)
                        .toList()));
        row.put("districts", joined(service.reach().districts()));
        put(row, "address_", service.reach().address());
        row.put("shelter", Boolean.toString(service.reach().shelter()));
        row.put("rules", service.rules().stream().map(Service.Rule::text).collect(Collectors.joining(";")));
        row.put("documents", joined(service.papers().documents()));
        row.put("prerequisites", joined(service.papers().prerequisites()));
        row.put("provides", joined(service.papers().provides()));
        row.put("schedule", service.offer().schedule());
        row.put("hours", service.offer().hours());
        row.put(
                "languages",
                joined(service.offer().languages().stream().map(Language::tag).toList()));
        row.put("cost", Integer.toString(service.offer().cost()));
        row.put("phone", service.offer().phone());
        row.put("capacity", service.places().capacity().map(Object::toString).orElse(""));
        return row;
    }

    private static Service.Offer offer(Map<String, String> row, List<Fault> faults) {
        var languages = values(row, "languages");
        languages.stream()
                .filter(tag -> Language.find(tag).isEmpty())
                .forEach(tag -> faults.add(new Fault("languages", WRONG + "code-unknown", List.of(tag))));
        return new Service.Offer(
                text(row, "schedule"),
                text(row, "hours"),
                languages.stream().flatMap(tag -> Language.find(tag).stream()).collect(Collectors.toSet()),
                number(row, "cost", faults).orElse(0),
                text(row, "phone").replaceAll("[\\s()-]", ""));
    }

    private static List<Service.Rule> rules(Map<String, String> row, List<Fault> faults) {
        var rules = new ArrayList<Service.Rule>();
        Stream.of(text(row, "rules").split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> Service.Rule.parse(text)
                        .ifPresentOrElse(
                                rules::add, () -> faults.add(new Fault("rules", WRONG + "rule-shape", List.of(text)))));
        return rules;
    }

    private static Optional<Integer> number(Map<String, String> row, String column, List<Fault> faults) {
        var typed = Digits.western(text(row, column));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("\\d{1,9}")) {
            return Optional.of(Integer.parseInt(typed));
        }
        faults.add(new Fault(column, WRONG + "number-shape", List.of(typed)));
        return Optional.empty();
    }

    private static Set<String> values(Map<String, String> row, String column) {
        return Stream.of(text(row, column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Label label(Map<String, String> row, String prefix) {
        return new Label(text(row, prefix + "ar"), text(row, prefix + "ckb"), text(row, prefix + "en"));
    }

    private static void put(Map<String, String> row, String prefix, Label label) {
        row.put(prefix + "ar", label.ar());
        row.put(prefix + "ckb", label.ckb());
        row.put(prefix + "en", label.en());
    }

    private static String joined(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining("|"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
