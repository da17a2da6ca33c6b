package iq.masar.roadmap.plan;

import java.math.BigInteger;

/** An exact number; always in lowest terms, the denominator positive. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction HUNDRED = of(100);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("divided by nothing");
        }
        var shared = numerator.gcd(denominator).max(BigInteger.ONE);
        var sign = BigInteger.valueOf(denominator.signum());
        numerator = numerator.divide(shared).multiply(sign);
        denominator = denominator.divide(shared).multiply(sign);
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads what {@link #toString} wrote. */
    public static Fraction parse(String text) {
        var parts = text.split("/", 2);
        return new Fraction(new BigInteger(parts[0]), parts.length < 2 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** With one decimal, half up: {@code 48.3}. */
    public String shown() {
        var tenths = numerator.multiply(BigInteger.valueOf(20)).add(denominator).divide(denominator.shiftLeft(1));
        var parts = tenths.divideAndRemainder(BigInteger.TEN);
        return parts[0] + "." + parts[1].abs();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
