package iq.masar.roadmap.plan;

/** Between how many and how many of a hundred something is done; never a guess in the middle. */
public record Interval(Fraction low, Fraction high) {
    public static final Interval NOTHING = exactly(0);
    public static final Interval WHOLE = exactly(100);

    public Interval {
        if (low.compareTo(Fraction.ZERO) < 0 || high.compareTo(Fraction.HUNDRED) > 0 || low.compareTo(high) > 0) {
            throw new ArithmeticException("not an interval: " + low + " to " + high);
        }
    }

    public static Interval exactly(int percent) {
        return between(percent, percent);
    }

    public static Interval between(int low, int high) {
        return new Interval(Fraction.of(low), Fraction.of(high));
    }

    /** {@code 48.3–70.1}, or {@code 100.0} when both ends agree. */
    public String shown() {
        return low.equals(high) ? low.shown() : low.shown() + "–" + high.shown();
    }
}
