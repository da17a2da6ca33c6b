package iq.masar.reports.text;

import iq.masar.kernel.Language;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a citation shows in a language: grouped numbers, dates no finer than their source, bounds kept (GOV-48). */
public final class Values {
    private static final List<String> MONTHS_AR = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Set<String> SOURCES = Set.of("document", "release");
    private static final Map<String, String> DECADES_AR =
            Map.of("1970s", "السبعينيات", "1980s", "الثمانينيات", "1990s", "التسعينيات");

    private final Register register;
    private final Plan plan;
    private final Language language;
    private final DigitStyle digits;

    public Values(Register register, Plan plan, Language language, DigitStyle digits) {
        this.register = register;
        this.plan = plan;
        this.language = language;
        this.digits = digits;
    }

    /** The words to print, or nothing when the citation leads nowhere. */
    public Optional<String> shown(Citation citation) {
        return switch (citation) {
            case Citation.SeedLine(var document, var line, var quote) ->
                register.passage(document, line)
                        .filter(passage -> passage.says(quote))
                        .map(passage -> digits.of(quote));
            case Citation.RecordValue(var id, var field) ->
                field.equals("figure")
                        ? Optional.of(plan.figure(id))
                                .filter(figure -> !figure.isEmpty())
                                .map(digits::of)
                        : register.find(id).filter(Values::mayBeCited).flatMap(entry -> field(entry, field));
        };
    }

    /** Whether the record's value has a bound that the text must not drop. */
    boolean isQualified(String id) {
        return register.find(id).flatMap(entry -> entry.fact("qualifier")).isPresent();
    }

    /** A record without a source is «غير موثّق» and can never be cited (GOV-02); a release carries its own. */
    private static boolean mayBeCited(Entry entry) {
        return !entry.sources().isEmpty() || SOURCES.contains(entry.kind());
    }

    private Optional<String> field(Entry entry, String field) {
        return switch (field) {
            case "" -> entry.fact("value").map(value -> bounded(entry, number(entry, value)));
            case "value" -> entry.fact("value").map(value -> number(entry, value));
            case "qualifier" -> entry.fact("qualifier").map(code -> digits.of(qualifier(code)));
            case "name" ->
                Optional.of(
                        language == Language.EN
                                ? entry.name().en()
                                : entry.name().ar());
            case "list", "gcm_objectives_text" -> entry.fact(field).map(this::enumeration);
            case "date" -> entry.fact("date").or(() -> span(entry)).flatMap(this::date);
            case "period", "date_start", "date_end" -> entry.fact(field).flatMap(this::date);
            default -> entry.fact(field).map(this::plain);
        };
    }

    private static Optional<String> span(Entry entry) {
        return entry.fact("date_start").flatMap(from -> entry.fact("date_end").map(to -> from + "/" + to));
    }

    private String number(Entry entry, String value) {
        var unit = entry.fact("unit").orElse("");
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            return digits.of(value.replaceAll("(?<=\\d)-(?=\\d)", "–"));
        }
        var grouped = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(new BigDecimal(value));
        return digits.of(grouped) + (unit.equals("percent") ? language == Language.EN ? "%" : "٪" : "");
    }

    private String bounded(Entry entry, String number) {
        var code = entry.fact("qualifier").orElse("");
        return switch (code) {
            case "" -> number;
            case "more_than", "up_to" -> qualifier(code) + " " + number;
            case "almost" -> language == Language.EN ? qualifier(code) + " " + number : number + " " + qualifier(code);
            case "so_far" -> number + " " + qualifier(code);
            default -> number + " (" + digits.of(qualifier(code)) + ")";
        };
    }

    private String qualifier(String code) {
        var english = language == Language.EN;
        return switch (code) {
            case "so_far" -> english ? "so far" : "حتى الآن";
            case "more_than" -> english ? "more than" : "أكثر من";
            case "up_to" -> english ? "up to" : "تصل إلى";
            case "almost" -> english ? "almost" : "تقريبًا";
            case "estimate" -> english ? "estimate" : "تقدير";
            case "to IMRF 2026" -> english ? "to the IMRF of 2026" : "حتى منتدى عام 2026";
            default -> code;
        };
    }

    private String enumeration(String list) {
        var numbers = Arrays.asList(list.split("\\|"));
        if (language != Language.EN) {
            return digits.of(String.join(" و", numbers));
        }
        var last = numbers.size() - 1;
        return last < 1 ? list : String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    private String plain(String value) {
        var decade = language == Language.EN ? null : DECADES_AR.get(value);
        return decade == null ? digits.of(value) : decade;
    }

    private Optional<String> date(String value) {
        var ends = value.split("/|\\.\\.");
        var from = PartialDate.find(ends[0]);
        if (ends.length < 2) {
            return from.map(this::date);
        }
        return from.flatMap(first -> PartialDate.find(ends[1]).map(last -> between(first, last)));
    }

    private String between(PartialDate from, PartialDate to) {
        var sameYear = from.year() == to.year() && from.month() > 0 && from.day() == 0;
        var first = sameYear ? month(from) : date(from);
        return first + (language == Language.EN ? " to " : " إلى ") + date(to);
    }

    private String date(PartialDate date) {
        var text = Integer.toString(date.year());
        if (date.month() > 0) {
            text = month(date) + " " + text;
        }
        return digits.of(date.day() > 0 ? date.day() + " " + text : text);
    }

    private String month(PartialDate date) {
        return (language == Language.EN ? MONTHS_EN : MONTHS_AR).get(date.month() - 1);
    }
}
