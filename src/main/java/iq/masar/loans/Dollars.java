package iq.masar.loans;

import iq.masar.codes.SeedShelf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an amount was worth in US dollars at a dated rate: information beside dinars, never booked (RET-58). */
@Component
public class Dollars {
    private final List<Rate> rates;

    Dollars(SeedShelf shelf) {
        rates = shelf.rows("loans", "reference", "rates").stream()
                .map(Dollars::rate)
                .sorted(Comparator.comparing(Rate::day))
                .toList();
    }

    /**
     * So many dinars were worth so many dollars.
     *
     * @param yearOnly whether only the year of the day is known
     */
    public record Rate(long iqd, long usd, LocalDate day, boolean yearOnly, String source, boolean verified) {
        /** Whole dollars, rounded half up. */
        public long of(long dinars) {
            return Math.floorDiv(2 * dinars * usd + iqd, 2 * iqd);
        }

        /** The day as far as it is known. */
        public String dated() {
            return yearOnly ? Integer.toString(day.getYear()) : day.toString();
        }
    }

    /** The newest rate not after that day; the oldest where all are newer. */
    public Rate on(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.day().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(rates.getFirst());
    }

    private static Rate rate(Map<String, String> row) {
        return new Rate(
                Long.parseLong(text(row, "iqd")),
                Long.parseLong(text(row, "usd")),
                LocalDate.parse(text(row, "day")),
                text(row, "precision").equals("year"),
                text(row, "source"),
                Boolean.parseBoolean(text(row, "verified")));
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
