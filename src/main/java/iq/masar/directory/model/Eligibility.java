package iq.masar.directory.model;

import iq.masar.directory.Service;
import iq.masar.directory.Service.Rule;
import iq.masar.directory.matching.Circumstances;
import iq.masar.directory.matching.Reason;
import iq.masar.directory.matching.Reason.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one rule against one person; what is not known of her never rules a service out. */
final class Eligibility {
    private final Circumstances person;
    private final int year;

    Eligibility(Circumstances person, LocalDate today) {
        this.person = person;
        this.year = today.getYear();
    }

    /** The district a service may be limited to. */
    Optional<Reason> district(Service service) {
        var districts = service.reach().districts();
        if (districts.isEmpty()) {
            return Optional.of(
                    new Reason("area", Tone.FITS, List.of(person.governorate().value())));
        }
        return Optional.of(person.district()
                .map(district -> new Reason(
                        "district", districts.contains(district) ? Tone.FITS : Tone.FAILS, sorted(districts)))
                .orElseGet(() -> new Reason("district-unknown", Tone.ASKS, sorted(districts))));
    }

    Reason read(Rule rule) {
        return switch (rule) {
            case Rule.Category only -> known(person.category(), only.categories(), rule, sorted(only.categories()));
            case Rule.Sex only ->
                person.sex()
                        .map(sex -> reason(rule, sex.equals(only.sex()), List.of(only.sex())))
                        .orElseGet(() -> unknown(rule, List.of(only.sex())));
            case Rule.Governorate only ->
                reason(rule, only.governorates().contains(person.governorate().value()), sorted(only.governorates()));
            case Rule.Age only -> age(only);
            case Rule.Lacking only ->
                reason(
                        rule,
                        only.documents().stream().noneMatch(person.documentsHeld()::contains),
                        sorted(only.documents()));
            case Rule.Household only ->
                reason(
                        rule,
                        person.householdMembers() >= only.members() && person.children() >= only.children(),
                        List.of(Integer.toString(only.members()), Integer.toString(only.children())));
        };
    }

    /** A birth year is known only within a band, so the edges of an age rule ask instead of failing. */
    private Reason age(Rule.Age only) {
        var facts = List.of(Integer.toString(only.from()), Integer.toString(only.to()));
        return person.birthYear()
                .map(born -> {
                    var oldest = year - born;
                    var youngest = oldest - Circumstances.BIRTH_YEAR_BAND;
                    if (youngest > only.to() || oldest < only.from()) {
                        return new Reason(only.code(), Tone.FAILS, facts);
                    }
                    return youngest >= only.from() && oldest <= only.to()
                            ? new Reason(only.code(), Tone.FITS, facts)
                            : unknown(only, facts);
                })
                .orElseGet(() -> unknown(only, facts));
    }

    private static Reason known(String value, Set<String> allowed, Rule rule, List<String> facts) {
        return value.isBlank() ? unknown(rule, facts) : reason(rule, allowed.contains(value), facts);
    }

    private static Reason reason(Rule rule, boolean holds, List<String> facts) {
        return new Reason(rule.code(), holds ? Tone.FITS : Tone.FAILS, facts);
    }

    private static Reason unknown(Rule rule, List<String> facts) {
        return new Reason(rule.code() + "-unknown", Tone.ASKS, facts);
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
