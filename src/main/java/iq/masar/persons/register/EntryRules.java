package iq.masar.persons.register;

import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.persons.BirthDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry must satisfy: one part of a name is enough, and no paper is ever asked for (IDN-34). */
public final class EntryRules {
    private static final List<String> NAMES = List.of(
            "own", "father", "grandfather", "great-grandfather", "laqab", "mother", "maternal-grandfather", "latin");
    private static final Map<String, String> SEXES = Map.of(
            "m", "male", "male", "male", "ذكر", "male", "نێر", "male", "f", "female", "female", "female", "أنثى",
            "female", "انثى", "female", "مێ", "female");
    private static final int LONGEST = 200;

    private EntryRules() {}

    /** The cause of the fault of each faulty field, by the codes of {@code persons.import.cause}; empty when the entry can be taken. */
    public static Map<String, String> faults(Map<String, String> fields, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (Stream.concat(Extract.LINE.stream(), Stream.of("latin"))
                .allMatch(slot -> fields.getOrDefault(slot, "").isBlank())) {
            faults.put("own", "name-missing");
        }
        NAMES.forEach(slot -> name(fields.getOrDefault(slot, "")).ifPresent(cause -> faults.put(slot, cause)));
        fields.forEach((field, text) -> {
            if (text.length() > LONGEST) {
                faults.put(field, "too-long");
            }
        });
        birth(fields.getOrDefault("birth", ""), today).ifPresent(cause -> faults.put("birth", cause));
        var sex = fields.getOrDefault("sex", "");
        if (!sex.isBlank() && !SEXES.containsKey(sex.toLowerCase(Locale.ROOT))) {
            faults.put("sex", "sex");
        }
        for (var place = 1; place <= EntryPaper.MOST; place++) {
            paper("paper." + place + ".", fields, faults);
        }
        return faults;
    }

    private static Optional<String> name(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (NameForms.read(text)) {
            case NameForm.Readable readable -> Optional.empty();
            case NameForm.DigitInName digit -> Optional.of("digit");
            case NameForm.Unreadable unreadable -> Optional.of("unreadable");
            case NameForm.NothingLeft nothing -> Optional.of("no-letters");
            case NameForm.TooManyTokens many -> Optional.of("too-many-words");
            case NameForm.TooLong tooLong -> Optional.of("too-long");
        };
    }

    private static Optional<String> birth(String text, LocalDate today) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (BirthDate.read(text, today)) {
            case BirthDate.Reading.Known known -> Optional.empty();
            case BirthDate.Reading.NoSuchDay none -> Optional.of("no-such-day");
            case BirthDate.Reading.Future future -> Optional.of("future");
            case BirthDate.Reading.TooLongAgo early -> Optional.of("too-long-ago");
            case BirthDate.Reading.Unreadable unreadable -> Optional.of("date");
        };
    }

    private static void paper(String at, Map<String, String> fields, Map<String, String> faults) {
        var state = fields.getOrDefault(at + "state", "");
        if (!state.isBlank() && PaperState.find(state).isEmpty()) {
            faults.put(at + "state", "paper-state");
        }
        var issued = day(at + "issued", fields, faults);
        var expires = day(at + "expires", fields, faults);
        if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
            faults.put(at + "expires", "expires-before-issue");
        }
    }

    private static Optional<LocalDate> day(String field, Map<String, String> fields, Map<String, String> faults) {
        var text = RegisterKey.number(fields.getOrDefault(field, ""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            faults.put(field, "date");
            return Optional.empty();
        }
    }

    /** Brings dates, digits and the words for a sex into the form they are kept in; names stay letter for letter. */
    public static void settle(Map<String, String> fields, LocalDate today) {
        fields.computeIfPresent(
                "birth",
                (field, text) -> BirthDate.read(text, today) instanceof BirthDate.Reading.Known known
                        ? known.date().text()
                        : text);
        fields.computeIfPresent("sex", (field, text) -> SEXES.getOrDefault(text.toLowerCase(Locale.ROOT), text));
        fields.replaceAll((field, text) ->
                field.endsWith(".issued") || field.endsWith(".expires") ? RegisterKey.number(text) : text);
    }
}
