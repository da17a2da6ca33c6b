package iq.masar.directory.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import iq.masar.agencies.Agencies;
import iq.masar.codes.Codes;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk.Fault;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What an entry must be before it is written (REF-1). */
public final class EntryCheck {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,11}");
    private static final int NAME = 160;
    private static final int SUMMARY = 1_200;
    private static final int MOST = 1_000_000;
    private static final String LINKED = "service:";
    private final Codes codes;
    private final Agencies agencies;
    private final Predicate<String> slugs;

    /** @param slugs whether a service of that slug exists */
    public EntryCheck(Codes codes, Agencies agencies, Predicate<String> slugs) {
        this.codes = codes;
        this.agencies = agencies;
        this.slugs = slugs;
    }

    public List<Fault> faults(Service entry) {
        var faults = new ArrayList<Fault>();
        names(entry, faults);
        place(entry, faults);
        papers(entry, faults);
        offer(entry, faults);
        rules(entry, faults);
        return faults;
    }

    /** The family's words, for search. */
    public Label words(Service entry) {
        return codes.label("family", entry.family().value());
    }

    private void names(Service entry, List<Fault> faults) {
        if (!SLUG.matcher(entry.slug()).matches() || entry.slug().length() > 80) {
            add(faults, "slug", "slug-shape");
        }
        text(faults, "ar", entry.name().ar(), NAME, true);
        text(faults, "ckb", entry.name().ckb(), NAME, true);
        text(faults, "en", entry.name().en(), NAME, true);
        text(faults, "summary_ar", entry.summary().ar(), SUMMARY, false);
        text(faults, "summary_ckb", entry.summary().ckb(), SUMMARY, false);
        text(faults, "summary_en", entry.summary().en(), SUMMARY, false);
        if (codes.find("family", entry.family().value()).isEmpty()) {
            add(faults, "family", "family-unknown", entry.family().value());
        }
    }

    private void place(Service entry, List<Fault> faults) {
        var office = agencies.office(entry.office());
        if (office.isEmpty() || !office.get().organisation().equals(entry.organisation())) {
            add(faults, "office", "office-unknown", entry.office().value());
        }
        var reach = entry.reach();
        if (reach.governorates().isEmpty()) {
            add(faults, "governorates", "governorates-missing");
        }
        unknown(
                faults,
                "governorates",
                "governorate",
                reach.governorates().stream().map(GovernorateCode::value).toList());
        unknown(faults, "districts", "district", reach.districts());
        reach.districts().stream()
                .flatMap(district -> codes.find("district", district).stream())
                .filter(district -> !reach.governorates().contains(new GovernorateCode(district.fact("governorate"))))
                .forEach(district -> add(faults, "districts", "district-elsewhere", district.code()));
        if (reach.shelter() && !reach.districts().isEmpty()) {
            add(faults, "districts", "shelter-place");
        }
    }

    private void papers(Service entry, List<Fault> faults) {
        unknown(faults, "documents", "document-kind", entry.papers().documents());
        unknown(faults, "provides", "document-kind", entry.papers().provides());
        var linked = entry.papers().prerequisites().stream()
                .filter(code -> code.startsWith(LINKED))
                .toList();
        linked.stream()
                .map(code -> code.substring(LINKED.length()))
                .filter(slug -> slug.equals(entry.slug()) || !slugs.test(slug))
                .forEach(slug -> add(faults, "prerequisites", "service-unknown", slug));
        unknown(
                faults,
                "prerequisites",
                "prerequisite",
                entry.papers().prerequisites().stream()
                        .filter(code -> !code.startsWith(LINKED))
                        .toList());
    }

    private void offer(Service entry, List<Fault> faults) {
        var offer = entry.offer();
        if (!Schedules.isRule(offer.schedule())) {
            add(faults, "schedule", "schedule-shape", offer.schedule());
        }
        if (!Schedules.isHours(offer.hours())) {
            add(faults, "hours", "hours-shape", offer.hours());
        }
        if (offer.languages().isEmpty()) {
            add(faults, "languages", "languages-missing");
        }
        if (offer.cost() < 0 || offer.cost() > 1_000 * MOST) {
            add(faults, "cost", "cost-range");
        }
        if (!isPhone(offer.phone())) {
            add(faults, "phone", "phone-shape", offer.phone());
        }
        if (entry.places()
                .capacity()
                .filter(places -> places < 0 || places > MOST)
                .isPresent()) {
            add(faults, "capacity", "capacity-range");
        }
    }

    private void rules(Service entry, List<Fault> faults) {
        for (var rule : entry.rules()) {
            switch (rule) {
                case Service.Rule.Category only -> unknown(faults, "rules", "returnee-category", only.categories());
                case Service.Rule.Governorate only -> unknown(faults, "rules", "governorate", only.governorates());
                case Service.Rule.Lacking only -> unknown(faults, "rules", "document-kind", only.documents());
                case Service.Rule.Age only -> {
                    if (only.to() > 120) {
                        add(faults, "rules", "rule-shape", only.text());
                    }
                }
                case Service.Rule.Sex only -> {}
                case Service.Rule.Household only -> {}
            }
        }
    }

    private static void text(List<Fault> faults, String field, String text, int most, boolean required) {
        if (required && text.isBlank()) {
            add(faults, field, "name-missing");
        }
        if (text.codePointCount(0, text.length()) > most) {
            add(faults, field, "too-long", Integer.toString(most));
        }
    }

    private void unknown(List<Fault> faults, String field, String list, Collection<String> values) {
        values.stream()
                .filter(value -> codes.find(list, value).isEmpty())
                .sorted()
                .forEach(value -> add(faults, field, "code-unknown", value));
    }

    private static void add(List<Fault> faults, String field, String key, String... arguments) {
        faults.add(new Fault(field, "directory.entry." + key, List.of(arguments)));
    }

    /** A public number in international form, or a short national one such as 104; or nothing. */
    private static boolean isPhone(String phone) {
        if (phone.isEmpty() || phone.matches("\\d{3,4}")) {
            return true;
        }
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return phone.startsWith("+") && numbers.isPossibleNumber(numbers.parse(phone, null));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }
}
