package iq.masar.returns;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.codes.ClockKind;
import iq.masar.codes.Deadlines;
import iq.masar.codes.Limit;
import iq.masar.codes.Region;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.model.Named;
import iq.masar.returns.model.RuleSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The lists of the shelf {@code seed/reference}: rule sets, registers, questions, which office does what. */
@Component
public class Terms {
    private final List<RuleSet> sets;
    private final Map<String, Label> setNames;
    private final List<Named> registers;
    private final Map<String, Label> questions;
    private final Map<String, OfficeCode> desks;
    private final Map<OfficeCode, ZoneId> zones;
    private final Deadlines deadlines;

    Terms(Deadlines deadlines) {
        this.deadlines = deadlines;
        var rules = rows("rules");
        sets = rules.stream().map(Terms::set).toList();
        setNames =
                rules.stream().collect(Collectors.toMap(row -> row.getField("code"), Terms::label, (one, two) -> one));
        registers = rows("registers").stream()
                .map(row -> named(row, Integer.parseInt(row.getField("days"))))
                .toList();
        questions = new LinkedHashMap<>();
        rows("questions").forEach(row -> questions.put(row.getField("code"), label(row)));
        desks = rows("desks").stream()
                .collect(Collectors.toMap(row -> row.getField("desk"), row -> new OfficeCode(row.getField("office"))));
        zones = rows("posts").stream()
                .collect(Collectors.toMap(
                        row -> new OfficeCode(row.getField("office")), row -> ZoneId.of(row.getField("zone"))));
    }

    /** Every version of every rule set (E1). */
    public List<RuleSet> sets() {
        return sets;
    }

    /** The version in force that day (RET-2). */
    public Optional<RuleSet> set(String code, LocalDate day) {
        return sets.stream()
                .filter(set -> set.code().equals(code) && set.holdsOn(day))
                .findFirst();
    }

    /** The version pinned at receipt, whatever came later. */
    public Optional<RuleSet> pinned(String code, LocalDate from) {
        return sets.stream()
                .filter(set -> set.code().equals(code) && set.from().equals(from))
                .findFirst();
    }

    public Label name(RuleSet set) {
        return setNames.getOrDefault(set.code(), new Label(set.code(), set.code(), set.code()));
    }

    public List<Named> registers() {
        return registers;
    }

    /** The name of a register, or its code where it is none of the list. */
    public Label register(String code) {
        return registers.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Named::name)
                .orElseGet(() -> new Label(code, code, code));
    }

    /** The catalogue of the interview, by code and in its order: identity and nothing else (RET-20). */
    public Map<String, Label> questions() {
        return Collections.unmodifiableMap(questions);
    }

    /** The office of {@code safeguards}, {@code verification}, {@code decision} or {@code operation}. */
    public OfficeCode desk(String what) {
        return Optional.ofNullable(desks.get(what)).orElseThrow();
    }

    /** Time zone of a post; Baghdad's where none is known. */
    public ZoneId zone(OfficeCode post) {
        return zones.getOrDefault(post, iq.masar.kernel.Baghdad.ZONE);
    }

    /** When so many working days of Baghdad have passed. */
    Instant workingDays(Instant from, int days) {
        return deadlines.calendar().due(from, Limit.of(days + "wd", ClockKind.WORKING), Region.FEDERAL);
    }

    private static RuleSet set(NamedCsvRecord row) {
        return new RuleSet(
                row.getField("code"),
                LocalDate.parse(row.getField("valid_from")),
                text(row, "valid_to").map(LocalDate::parse),
                text(row, "reply_days").map(Integer::valueOf),
                Boolean.parseBoolean(row.getField("deemed")),
                Integer.parseInt(row.getField("document_working_days")),
                Integer.parseInt(row.getField("validity_months")),
                row.getField("source"),
                Boolean.parseBoolean(row.getField("verified")));
    }

    private static Named named(NamedCsvRecord row, int days) {
        return new Named(
                row.getField("code"),
                label(row),
                days,
                row.getField("source"),
                Boolean.parseBoolean(row.getField("verified")));
    }

    private static Label label(NamedCsvRecord row) {
        return new Label(row.getField("ar"), row.getField("ckb"), row.getField("en"));
    }

    private static Optional<String> text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    private static List<NamedCsvRecord> rows(String list) {
        var shelf = new ClassPathResource("modules/returns/seed/reference/" + list + ".csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
