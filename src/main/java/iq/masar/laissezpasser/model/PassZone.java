package iq.masar.laissezpasser.model;

import iq.masar.mrz.Layout;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.MrzName;
import iq.masar.mrz.Writing;
import iq.masar.mrz.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The zone of a laissez-passer: TD2, document code PU, issued by Iraq (IDN-69). */
public final class PassZone {
    /** The state that issues. */
    public static final String ISSUER = "IRQ";

    /** What may stand instead of a nationality (ICAO Doc 9303 part 3). */
    public static final Set<String> WITHOUT = Set.of("XXA", "XXB", "XXC", "XXX");

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[0-9]{7}");
    private static final int OF_AGE = 18;

    private PassZone() {}

    /** Whether a blank can carry this number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The zone, or the first particular that cannot be written: {@code primary, secondary, birth, sex}. */
    public sealed interface Made {
        record Lines(List<String> lines) implements Made {
            public Lines {
                lines = List.copyOf(lines);
            }
        }

        record Unwritable(String field) implements Made {}
    }

    /**
     * Writes the zone.
     *
     * @param birth six characters, fillers for what is unknown
     */
    public static Made of(
            String number,
            String nationality,
            String primary,
            String secondary,
            String birth,
            String sex,
            LocalDate validTo) {
        var first = components(primary);
        if (first.isEmpty() || first.get().isEmpty()) {
            return new Made.Unwritable("primary");
        }
        var second = components(secondary);
        if (second.isEmpty()) {
            return new Made.Unwritable("secondary");
        }
        var born = MrzDate.read(birth);
        if (born.isEmpty()) {
            return new Made.Unwritable("birth");
        }
        if (!Set.of("F", "M", "X").contains(sex)) {
            return new Made.Unwritable("sex");
        }
        var zone = new Zone(
                Layout.TD2,
                "PU",
                ISSUER,
                number,
                nationality,
                born.get(),
                sex,
                MrzDate.of(validTo),
                "",
                "",
                new MrzName(first.get(), second.get(), false),
                Zone.Cut.COMPONENTS);
        return switch (Mrz.write(zone)) {
            case Writing.Written written -> new Made.Lines(written.lines());
            case Writing.Refused refused ->
                new Made.Unwritable(
                        refused.grounds().getFirst().element().name().toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<List<String>> components(String printed) {
        if (printed.isBlank()) {
            return Optional.of(List.of());
        }
        return switch (MrzName.take(printed.strip().replace(',', ' '))) {
            case MrzName.Taken.Name(var name) -> Optional.of(name.primary());
            case MrzName.Taken.Unspellable unspellable -> Optional.empty();
        };
    }

    /** Whether somebody born then is a child today; unknown days count as the earliest possible age. */
    public static boolean isChild(String birth, LocalDate today) {
        return MrzDate.read(birth)
                .map(date -> new MrzDate(
                        date.year(),
                        date.month() == MrzDate.UNKNOWN ? 12 : date.month(),
                        date.day() == MrzDate.UNKNOWN ? 28 : date.day()))
                .flatMap(date -> date.bornBy(today))
                .filter(born -> born.plusYears(OF_AGE).isAfter(today))
                .isPresent();
    }
}
