package iq.masar.ui;

import iq.masar.kernel.Digits;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;

/** What was typed into a form, cleaned on reading, and what is wrong with it; every template shows the typed values through it. */
public final class Form {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private final Map<String, List<String>> values;
    private final List<Problem> problems = new ArrayList<>();

    private Form(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    public static Form of(Map<String, String> values) {
        var lists = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists);
    }

    public static Form ofLists(Map<String, List<String>> values) {
        return new Form(values);
    }

    /** The value without surrounding space, in NFC, without control and direction characters; empty if absent. */
    public String text(String name) {
        return cleaned(raw(name)).strip();
    }

    /** What was typed, untouched; empty if absent. */
    public String raw(String name) {
        var given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** Whether what was typed holds control or direction characters that {@link #text} takes out (REF-11). */
    public boolean hasHidden(String name) {
        return UNWANTED.matcher(raw(name).replace("\r", "")).find();
    }

    /** Every value of a repeated field, cleaned, without empty ones. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(value -> cleaned(value).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether something was typed or ticked. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether this value is among those picked. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** A whole number in any of the three digit sets; something else typed there becomes a problem of the field. */
    public OptionalInt integer(String name) {
        var typed = Digits.western(text(name));
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (typed.matches("-?\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        problemOnce(name, "ui.form.not-a-number");
        return OptionalInt.empty();
    }

    /** A day as 07/09/2026 or 2026-09-07 in any digit set; a day no calendar has becomes a problem of the field. */
    public Optional<LocalDate> date(String name) {
        var typed = Digits.western(text(name)).replace(" ", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var dayFirst = DAY_FIRST.matcher(typed);
        var yearFirst = YEAR_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(name, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        if (yearFirst.matches()) {
            return day(name, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        problemOnce(name, "ui.form.not-a-day");
        return Optional.empty();
    }

    private Optional<LocalDate> day(String name, String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            problemOnce(name, "ui.form.no-such-day");
            return Optional.empty();
        }
    }

    /** A time of day as 09:30 in any digit set. */
    public Optional<LocalTime> time(String name) {
        var typed = Digits.western(text(name));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var matched = TIME.matcher(typed);
        if (matched.matches()) {
            return Optional.of(LocalTime.of(Integer.parseInt(matched.group(1)), Integer.parseInt(matched.group(2))));
        }
        problemOnce(name, "ui.form.not-a-time");
        return Optional.empty();
    }

    /** An identifier from a hidden field or a link; empty if absent or broken. */
    public Optional<UUID> uuid(String name) {
        try {
            return has(name) ? Optional.of(UUID.fromString(text(name))) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Names what is wrong with a field; the key's message says the remedy. */
    public Form problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, List.of(arguments)));
        return this;
    }

    public Form require(String field, String key) {
        return has(field) ? this : problem(field, key);
    }

    /** At most so many letters; the typed text is kept. */
    public Form maximum(String field, int letters) {
        var length = text(field).codePointCount(0, text(field).length());
        return length <= letters ? this : problem(field, "ui.form.too-long", letters, length);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The first problem of one field. */
    public Optional<Problem> problemOf(String field) {
        return problems.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /** Everything typed, as drafts keep it. */
    public Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    /** Sets a value, as when a page offers one. */
    public Form with(String name, String value) {
        values.put(name, List.of(value));
        return this;
    }

    private void problemOnce(String field, String key) {
        if (problems.stream()
                .noneMatch(one -> one.field().equals(field) && one.key().equals(key))) {
            problem(field, key);
        }
    }

    private static String cleaned(String typed) {
        return UNWANTED.matcher(
                        Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** What is wrong with one field; the summary links to it. */
    public record Problem(String field, String key, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        public String message() {
            return Words.t(key, arguments.toArray());
        }
    }
}
