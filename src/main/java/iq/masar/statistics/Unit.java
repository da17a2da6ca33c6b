package iq.masar.statistics;

/** What a figure is measured in; it settles how many decimals there are. */
public enum Unit {
    COUNT(0),
    SHARE(3),
    DAYS(1),
    HOURS(1),
    PER_THOUSAND(1),
    SCORE(2);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }

    /** The word in files and answers: {@code per-thousand}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
