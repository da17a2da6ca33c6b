package iq.masar.directory.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Organisation;
import iq.masar.codes.Codes;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.matching.Reason;
import iq.masar.directory.matching.ReasonWords;
import iq.masar.directory.model.Schedules;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns codes of services into words of the reader's language. */
@Component
class ServiceWords implements ReasonWords {
    private static final String LINKED = "service:";
    private static final int NEXT_DAYS = 4;
    private final Codes codes;
    private final Agencies agencies;
    private final Directory directory;
    private final Clock clock;

    ServiceWords(Codes codes, Agencies agencies, Directory directory, Clock clock) {
        this.codes = codes;
        this.agencies = agencies;
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    ServiceView view(Service service) {
        var reach = service.reach();
        return new ServiceView(
                service,
                Words.label(agencies.name(service.office())),
                word("family", service.family().value()),
                words(
                        "governorate",
                        reach.governorates().stream()
                                .map(GovernorateCode::value)
                                .toList()),
                words("district", reach.districts()),
                words("document-kind", service.papers().documents()),
                service.papers().prerequisites().stream()
                        .sorted()
                        .map(this::prerequisite)
                        .toList(),
                words("document-kind", service.papers().provides()),
                words(
                        "language",
                        service.offer().languages().stream().map(Language::tag).toList()),
                service.rules().stream().map(this::rule).toList(),
                schedule(service),
                Schedules.next(service.offer().schedule(), today(), NEXT_DAYS),
                today(),
                agencies.organisation(service.organisation())
                        .filter(Organisation::fictional)
                        .isPresent());
    }

    List<ServiceView> views(List<Service> services) {
        return services.stream().map(this::view).toList();
    }

    String word(String list, String code) {
        return Words.label(codes.label(list, code));
    }

    List<Part.Choice> choices(String list) {
        return codes.list(list).stream()
                .map(code -> Part.Choice.of(code.code(), Words.label(code.label())))
                .toList();
    }

    List<Part.Choice> districts(String governorate) {
        return codes.list("district").stream()
                .filter(code -> code.fact("governorate").equals(governorate))
                .map(code -> Part.Choice.of(code.code(), Words.label(code.label())))
                .toList();
    }

    /** The rule as a sentence. */
    String rule(Service.Rule rule) {
        return switch (rule) {
            case Service.Rule.Age only -> Words.t("directory.rule.age", only.from(), only.to());
            case Service.Rule.Sex only -> Words.t("directory.rule.sex", word("sex", only.sex()));
            case Service.Rule.Category only ->
                Words.t("directory.rule.category", joined("returnee-category", only.categories()));
            case Service.Rule.Governorate only ->
                Words.t("directory.rule.governorate", joined("governorate", only.governorates()));
            case Service.Rule.Lacking only ->
                Words.t("directory.rule.lacking", joined("document-kind", only.documents()));
            case Service.Rule.Household only -> Words.t("directory.rule.household", only.members(), only.children());
        };
    }

    @Override
    public String say(Reason reason) {
        var facts = reason.facts();
        var first = facts.isEmpty() ? "" : facts.getFirst();
        var key = "directory.reason." + reason.code();
        return switch (reason.code()) {
            case "area" -> Words.t(key, word("governorate", first));
            case "district", "district-unknown" -> Words.t(key, joined("district", facts));
            case "documents-missing", "documents-to-bring", "lacking", "lacking-unknown" ->
                Words.t(key, joined("document-kind", facts));
            case "prerequisite" ->
                Words.t(key, facts.stream().map(this::prerequisite).collect(Collectors.joining(comma())));
            case "category", "category-unknown" -> Words.t(key, joined("returnee-category", facts));
            case "governorate" -> Words.t(key, joined("governorate", facts));
            case "sex", "sex-unknown" -> Words.t(key, word("sex", first));
            case "language", "language-other" -> Words.t(key, word("language", first));
            case "age", "age-unknown", "household" -> Words.t(key, number(first), number(facts.getLast()));
            case "place-free", "waiting", "cost" -> Words.t(key, number(first));
            case "verified", "demoted" -> Words.t(key, first.isEmpty() ? "" : Words.day(LocalDate.parse(first)));
            case "document-first" ->
                Words.t(
                        key,
                        directory
                                .named(first)
                                .map(service -> Words.label(service.name()))
                                .orElse(first));
            default -> Words.t(key);
        };
    }

    private String schedule(Service service) {
        var days = Schedules.weekdays(service.offer().schedule()).stream()
                .map(day -> Words.t("directory.weekday." + day.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(comma()));
        if (service.offer().schedule().isBlank()) {
            return Words.t("directory.by-appointment");
        }
        return days.isEmpty() ? Words.t("directory.on-certain-days") : days;
    }

    private String prerequisite(String code) {
        return code.startsWith(LINKED)
                ? directory
                        .named(code.substring(LINKED.length()))
                        .map(service -> Words.label(service.name()))
                        .orElse(code)
                : word("prerequisite", code);
    }

    private List<String> words(String list, Collection<String> values) {
        return values.stream().sorted().map(code -> word(list, code)).toList();
    }

    private String joined(String list, Collection<String> values) {
        return String.join(comma(), words(list, values));
    }

    private static String comma() {
        return Words.language() == Language.EN ? ", " : "، ";
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
