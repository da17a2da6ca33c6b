package iq.masar.ui.charts;

/** Round numbers for axes and class limits. */
final class Nice {
    private static final double[] STEPS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private Nice() {}

    /** The smallest round number that is not less; whole from ten on. */
    static double atLeast(double value) {
        if (value <= 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        for (var step : STEPS) {
            var nice = step * power;
            if (nice >= value - 1e-9 && (nice < 1 || nice == Math.rint(nice))) {
                return nice;
            }
        }
        return 10 * power;
    }
}
