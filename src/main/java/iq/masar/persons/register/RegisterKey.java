package iq.masar.persons.register;

import iq.masar.kernel.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where somebody stands in the civil register (IDN-36); any part may be empty.
 *
 * @param record سجل, kept as typed
 * @param page صحيفة, kept as typed
 * @param directorate the civil status directorate
 * @param governorate its code, such as NI
 * @param census the year of the census, 1957 or later
 */
public record RegisterKey(String record, String page, String directorate, String governorate, String census) {
    public static final RegisterKey NONE = new RegisterKey("", "", "", "", "");
    static final List<String> FIELDS = List.of("record", "page", "directorate", "governorate", "census");
    private static final int FIRST_CENSUS = 1957;

    static RegisterKey in(Map<String, String> fields) {
        return new RegisterKey(
                fields.getOrDefault("record", ""),
                fields.getOrDefault("page", ""),
                fields.getOrDefault("directorate", ""),
                fields.getOrDefault("governorate", ""),
                fields.getOrDefault("census", ""));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Record, page and directorate are known: enough to name one page of one book. */
    public boolean isWhole() {
        return Stream.of(record, page, directorate).noneMatch(String::isBlank);
    }

    /** The parts that should be numbers and are not, or are written in two sets of digits: kept as text, and shown with a flag (IDN-5). */
    public List<String> flagged() {
        var flagged = new ArrayList<String>();
        flag(flagged, "record", record);
        flag(flagged, "page", page);
        flag(flagged, "census", census);
        if (!flagged.contains("census") && !census.isBlank() && Integer.parseInt(number(census)) < FIRST_CENSUS) {
            flagged.add("census");
        }
        return flagged;
    }

    private static void flag(List<String> flagged, String field, String text) {
        if (!text.isBlank() && (Digits.areMixed(text) || !number(text).matches("\\d{1,9}"))) {
            flagged.add(field);
        }
    }

    /** The same text with Western digits and without space around. */
    static String number(String text) {
        return Digits.western(text).strip();
    }

    /** Record, page and directorate as a search compares them. */
    String[] compared() {
        return new String[] {
            number(record).replaceFirst("^0+(?=\\d)", ""),
            number(page).replaceFirst("^0+(?=\\d)", ""),
            directorate.strip().replaceAll("\\s+", " ")
        };
    }
}
