package iq.masar.statistics.model;

import java.math.BigDecimal;

/**
 * How changes that were measured lie: their number, mean and sample deviation. The interval holds the mean of all such changes in 95
 * of 100 samples, by Student's t, for two or more.
 */
public record Spread(long count, BigDecimal mean, double deviation) {
    private static final double Z = 1.959963984540054;

    public BigDecimal low() {
        return mean.subtract(margin());
    }

    public BigDecimal high() {
        return mean.add(margin());
    }

    private BigDecimal margin() {
        return BigDecimal.valueOf(quantile(count - 1) * deviation / Math.sqrt(count));
    }

    /** The 97.5 % quantile of t by its expansion in 1/ν (Abramowitz and Stegun 26.7.5): right to 0.001 from nine degrees of freedom. */
    static double quantile(long freedom) {
        var v = (double) freedom;
        var z2 = Z * Z;
        return Z
                + Z * (z2 + 1) / (4 * v)
                + Z * ((5 * z2 + 16) * z2 + 3) / (96 * v * v)
                + Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * v * v * v);
    }
}
