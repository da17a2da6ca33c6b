package iq.masar.names;

import iq.masar.names.pairing.Evidence;
import iq.masar.names.parts.Part;
import iq.masar.names.people.People;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches millions of people by name, in any spelling of either script, and date of birth. About 120 bytes a person with a name in both scripts,
 * beside the ids and the different parts. The rows a question touches are bounded, the rarest first: of people who share no two parts and not the
 * day of birth with the question none is found, and of very common names without a date not every one. Many threads may ask while none adds.
 */
public final class PersonSearch {
    /** Spellings of one name that are looked at. */
    public static final int MOST_SPELLINGS = 2;

    private final People people = new People();
    private final List<String> ids = new ArrayList<>();

    /** A person found, and in bits what speaks for it; comparable between the hits of one question. */
    public record Hit(String id, double bits) {}

    /** Adds a person: the name in one spelling or one of each script, and what is known of the date of birth. The next question finds it. */
    public void add(String id, List<Name> names, Birth birth) {
        people.add(ids.size(), compared(names), birth);
        ids.add(id);
    }

    /** The best people, at most so many, best first; equal ones in the order added. */
    public List<Hit> find(List<Name> names, Birth birth, int top) {
        var hits = new ArrayList<Hit>(top);
        people.find(compared(names), birth, top, (person, bits) -> hits.add(new Hit(ids.get(person), bits)));
        return hits;
    }

    public int size() {
        return ids.size();
    }

    /** Bytes of the index, without the ids and the different parts. */
    public long bytes() {
        return people.bytes();
    }

    private static List<List<Part>> compared(List<Name> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
        return names.stream()
                .limit(MOST_SPELLINGS)
                .map(name -> Evidence.compared(name.parts()))
                .toList();
    }

    /**
     * A date of birth as registers know it; a part not known is 0. Years 1 to 9999; only the parts before an unknown one count.
     *
     * @param month 0 to 12
     * @param day 0 to 31
     */
    public record Birth(int year, int month, int day) implements Comparable<Birth> {
        /** Nothing is known. */
        public static final Birth UNKNOWN = new Birth(0, 0, 0);

        private static final double SAME_DAY = 12;
        private static final double SAME_MONTH = 8;
        private static final double SAME_YEAR = 4.5;
        private static final double SWAPPED = 9; // day and month in each other's place
        private static final double ONE_DIGIT = 7;
        private static final double NEXT_YEAR = 3.5;
        private static final double DECADE = 1;
        private static final double ANOTHER = -5;

        public Birth {
            if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
                throw new IllegalArgumentException("a date of birth has a year up to 9999, a month and a day");
            }
            month = year == 0 ? 0 : month;
            day = month == 0 ? 0 : day;
        }

        /** The date from its digits as {@code yyyymmdd}, zeros where a part is not known. */
        public static Birth of(int digits) {
            return new Birth(digits / 10_000, digits / 100 % 100, digits % 100);
        }

        /** The digits as {@code yyyymmdd}: earlier dates are smaller, unknown is 0. */
        public int digits() {
            return (year * 100 + month) * 100 + day;
        }

        /** Whether registers write this date where only the year is known: 1 January and 1 July (IDN-28). */
        public boolean isDefault() {
            return day == 1 && (month == 1 || month == 7);
        }

        /**
         * What two dates say of being one person's, in bits (IDN-28). A default date says no more than its year; day and month swapped, one digit
         * and a slip of a decade agree in part; unknown says 0. Symmetric.
         */
        public double bits(Birth other) {
            if (year == 0 || other.year == 0) {
                return 0;
            }
            var vague = month == 0 || other.month == 0 || isDefault() || other.isDefault();
            if (year == other.year) {
                return vague ? SAME_YEAR : inOneYear(other);
            }
            if (!vague && month == other.month && day == other.day && day != 0 && oneDigit(year, other.year)) {
                return ONE_DIGIT;
            }
            var apart = Math.abs(year - other.year);
            return apart == 1 ? NEXT_YEAR : apart == 10 ? DECADE : ANOTHER;
        }

        private double inOneYear(Birth other) {
            if (day == 0 || other.day == 0) {
                return month == other.month ? SAME_MONTH : SAME_YEAR - 2;
            }
            if (month == other.month) {
                return day == other.day ? SAME_DAY : oneDigit(day, other.day) ? ONE_DIGIT + 1 : SAME_MONTH - 1;
            }
            if (month == other.day && day == other.month) {
                return SWAPPED;
            }
            return day == other.day && oneDigit(month, other.month) ? ONE_DIGIT : SAME_YEAR - 2;
        }

        private static boolean oneDigit(int one, int other) {
            var different = 0;
            for (int x = one, y = other; x > 0 || y > 0; x /= 10, y /= 10) {
                different += x % 10 == y % 10 ? 0 : 1;
            }
            return different == 1;
        }

        @Override
        public int compareTo(Birth other) {
            return Integer.compare(digits(), other.digits());
        }

        /** Tells nothing: a date of birth is personal and stays out of logs. */
        @Override
        public String toString() {
            return "Birth";
        }
    }
}
