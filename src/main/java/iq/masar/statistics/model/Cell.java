package iq.masar.statistics.model;

/**
 * Names one count: what is counted, of which code, where and when.
 *
 * @param code one code of the measure, empty for its whole
 * @param place a governorate's code, or {@link #NATION}
 * @param period a year, or {@link #ALL}
 */
public record Cell(String measure, String code, String place, String period) {
    public static final String NATION = "IQ";
    public static final String ALL = "all";

    Cell at(String otherPlace) {
        return new Cell(measure, code, otherPlace, period);
    }

    Cell in(String otherPeriod) {
        return new Cell(measure, code, place, otherPeriod);
    }
}
