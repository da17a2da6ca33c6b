package iq.masar.secrecy;

/**
 * Names one count: what is counted, of which code, where and when.
 *
 * @param code one code of the measure, empty for its whole
 * @param place a governorate's code, {@link #NATION}, or {@link #provider a provider}
 * @param period a year, or {@link #ALL}
 */
public record Cell(String measure, String code, String place, String period) {
    public static final String NATION = "IQ";
    public static final String ALL = "all";

    /** The place that stands for one provider: providers are a second way to divide the nation. */
    public static String provider(String code) {
        return "at " + code;
    }

    boolean isProvider() {
        return place.startsWith("at ");
    }

    boolean isNation() {
        return place.equals(NATION);
    }

    Cell at(String otherPlace) {
        return new Cell(measure, code, otherPlace, period);
    }

    Cell in(String otherPeriod) {
        return new Cell(measure, code, place, otherPeriod);
    }
}
