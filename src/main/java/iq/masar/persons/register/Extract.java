package iq.masar.persons.register;

import iq.masar.kernel.OfficeCode;
import iq.masar.persons.BirthDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One entry of a register, opened.
 *
 * @param register whose volume it lies in
 * @param office who keeps that register
 * @param version grows with each correction
 * @param fields {@code own}, {@code father}, {@code grandfather}, {@code great-grandfather}, {@code laqab}, {@code mother},
 *     {@code maternal-grandfather}, {@code latin} (the whole name in Latin letters), {@code sex}, {@code birth}, {@code place},
 *     {@code household}, {@code reference}, those of {@link RegisterKey} and {@code paper.1.kind} …; only what is known
 * @param source the file or the paper this version comes from, with its line, 0 for none
 */
public record Extract(
        UUID id,
        UUID register,
        OfficeCode office,
        int version,
        Map<String, String> fields,
        String source,
        int line,
        Instant at) {
    /** The slots of a name in the order they are read aloud. */
    public static final List<String> LINE = List.of("own", "father", "grandfather", "great-grandfather", "laqab");

    private static final LocalDate EARLY = LocalDate.of(1980, 1, 1); // births from 1850
    private static final LocalDate LATE = LocalDate.of(2100, 1, 1);

    public Extract {
        fields = Map.copyOf(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The name as it is read, own name first; the Latin line where no other is known. */
    public String name() {
        var line = line(fields);
        return line.isEmpty() ? text("latin") : line;
    }

    static String line(Map<String, String> fields) {
        return String.join(
                " ",
                LINE.stream()
                        .map(slot -> fields.getOrDefault(slot, ""))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    /** The spellings of the whole name, one a script. */
    public List<String> spellings() {
        return Stream.of(line(fields), text("latin"))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** The date of birth as far as it is known; whether it can be true was asked when it was written. */
    public Optional<BirthDate> birth() {
        return birth(EARLY).or(() -> birth(LATE));
    }

    private Optional<BirthDate> birth(LocalDate today) {
        return BirthDate.read(text("birth"), today) instanceof BirthDate.Reading.Known known
                ? Optional.of(known.date())
                : Optional.empty();
    }

    public RegisterKey key() {
        return RegisterKey.in(fields);
    }

    public List<EntryPaper> papers() {
        return EntryPaper.in(fields);
    }

    /** Tells nothing: an entry is personal and stays out of logs. */
    @Override
    public String toString() {
        return "Extract " + id + " version " + version;
    }
}
