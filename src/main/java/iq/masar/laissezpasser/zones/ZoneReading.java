package iq.masar.laissezpasser.zones;

import static iq.masar.ui.Words.t;

import iq.masar.mrz.ArabicScheme;
import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.mrz.Reading;
import iq.masar.mrz.Remark;
import iq.masar.mrz.Suggestion;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A zone in the reader's words, for the component {@code laissezpasser/zone}: what each digit proves, what none covers, and
 * offers apart. Nothing is repaired (IDN-14, IDN-15, IDN-21).
 *
 * @param tone {@code ok}, {@code warn} or {@code bad}
 * @param strength how many other readings pass as well; empty when it is no zone
 */
public record ZoneReading(
        List<String> lines,
        String tone,
        String verdict,
        List<Digit> digits,
        List<Field> fields,
        String strength,
        List<String> uncovered,
        List<Scheme> schemes,
        List<Note> notes,
        List<Offer> offers) {
    /** One check digit: {@code tone} is {@code ok}, {@code bad} or {@code gone}. */
    public record Digit(String name, String tone, String outcome) {}

    /** One field as it stands, and what it may mean; {@code meaning} may be empty. */
    public record Field(String name, String raw, String meaning) {}

    /** A part of the name, its scheme in words, and the Arabic it restores to. */
    public record Scheme(String part, String scheme, List<String> spellings) {}

    /** A remark with its place. */
    public record Note(String tone, String text, String place) {}

    /** Another reading in which every digit passes. */
    public record Offer(List<String> zone, String changes) {}

    private static final int MOST_SPELLINGS = 4;

    /**
     * Reads what was typed or scanned, lines parted by line ends; line ends after the last do not count.
     *
     * @param today for the century of dates, which is Masar's policy
     */
    public static ZoneReading of(String typed, LocalDate today) {
        var lines = lines(typed);
        return switch (Mrz.read(lines)) {
            case MrzReport report -> read(report, today);
            case Reading.NotRead refused ->
                new ZoneReading(
                        lines,
                        "bad",
                        t("laissezpasser.zone.not-read"),
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        refused.remarks().stream().map(ZoneReading::note).toList(),
                        offers(refused.suggestions()));
        };
    }

    /** The lines as typed, without those that are empty at the end. */
    public static List<String> lines(String typed) {
        return typed.isBlank()
                ? List.of()
                : typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("\n+$", "")
                        .lines()
                        .toList();
    }

    private static ZoneReading read(MrzReport report, LocalDate today) {
        var sound = report.isConsistent();
        var noted = report.remarks().stream().anyMatch(remark -> !remark.isFault());
        var strength = report.strength();
        return new ZoneReading(
                report.lines(),
                !sound ? "bad" : noted ? "warn" : "ok",
                t(
                        sound ? "laissezpasser.zone.consistent" : "laissezpasser.zone.inconsistent",
                        report.layout().name()),
                Arrays.stream(Check.values()).map(check -> digit(check, report)).toList(),
                fields(report, today),
                t("laissezpasser.zone.strength", strength.otherReadings()),
                strength.uncovered().stream().map(ZoneReading::name).toList(),
                schemes(report),
                report.remarks().stream().map(ZoneReading::note).toList(),
                offers(report.suggestions()));
    }

    private static Digit digit(Check check, MrzReport report) {
        var name = t("laissezpasser.check." + code(check));
        return switch (report.digit(check)) {
            case CheckDigit.Passed passed -> new Digit(name, "ok", t("laissezpasser.digit.passed"));
            case CheckDigit.Failed(var expected, var found) ->
                new Digit(
                        name, "bad", t("laissezpasser.digit.failed", String.valueOf(expected), String.valueOf(found)));
            case CheckDigit.Absent absent -> new Digit(name, "gone", t("laissezpasser.digit.absent"));
        };
    }

    private static List<Field> fields(MrzReport report, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        for (var element : Element.values()) {
            if (report.layout().span(element).length() > 0) {
                fields.add(new Field(name(element), report.raw(element), meaning(element, report, today)));
            }
        }
        return fields;
    }

    private static String meaning(Element element, MrzReport report, LocalDate today) {
        return switch (element) {
            case BIRTH -> date(report.raw(element), report.birth().bornBy(today));
            case EXPIRY -> date(report.raw(element), report.expiry().expiringNear(today));
            case NUMBER -> report.raw(element).equals(report.text(element)) ? "" : report.text(element);
            case NAME -> report.name().maybeCut() ? t("laissezpasser.zone.maybe-cut") : "";
            case DOCUMENT_CODE, ISSUER, NATIONALITY, SEX, OPTIONAL, OPTIONAL_2 -> "";
        };
    }

    private static String date(String raw, Optional<LocalDate> policy) {
        return policy.map(day -> t("laissezpasser.zone.by-policy", Words.typed(day)))
                .orElseGet(() -> raw.indexOf('<') < 0 ? "" : t("laissezpasser.zone.unknown-part"));
    }

    private static List<Scheme> schemes(MrzReport report) {
        return Stream.concat(report.name().primary().stream(), report.name().secondary().stream())
                .map(part -> new Scheme(
                        part,
                        t("laissezpasser.scheme." + code(ArabicScheme.scheme(part))),
                        ArabicScheme.read(part) instanceof ArabicScheme.Restored.Arabic arabic
                                ? arabic.spellings().stream()
                                        .limit(MOST_SPELLINGS)
                                        .toList()
                                : List.of()))
                .toList();
    }

    private static Note note(Remark remark) {
        var text = t("laissezpasser.remark." + code(remark.kind()), visible(remark.found()), remark.expected());
        var place = remark.line() == 0
                ? ""
                : remark.column() == 0
                        ? t("laissezpasser.zone.line", remark.line())
                        : t("laissezpasser.zone.place", remark.line(), remark.column());
        return new Note(remark.isFault() ? "bad" : "info", text, place);
    }

    /** Control and direction characters by their number, so that they do nothing on the page. */
    private static String visible(String found) {
        return found.codePoints()
                .mapToObj(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                        ? "U+%04X".formatted(c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static List<Offer> offers(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(offer -> new Offer(
                        offer.zone(),
                        offer.changes().stream()
                                .map(change -> t(
                                        "laissezpasser.zone.change",
                                        change.line(),
                                        change.column(),
                                        change.found().isEmpty() ? "–" : visible(change.found()),
                                        change.offered().isEmpty() ? "–" : change.offered()))
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    /** The layouts a desk reads, for its hint. */
    public static List<String> layouts() {
        return Arrays.stream(Layout.values()).map(Layout::name).toList();
    }

    private static String name(Element element) {
        return t("laissezpasser.element." + code(element));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
