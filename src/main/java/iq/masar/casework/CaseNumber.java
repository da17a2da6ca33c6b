package iq.masar.casework;

import java.util.regex.Pattern;

/** The number people read aloud: governorate, year, serial, as in {@code NI-26-000417}. */
public record CaseNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[0-9]{2}-[0-9]{6}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    public static CaseNumber of(String governorate, int year, long serial) {
        return new CaseNumber("%s-%02d-%06d".formatted(governorate, year % 100, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
