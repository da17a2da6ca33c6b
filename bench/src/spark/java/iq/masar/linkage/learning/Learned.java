package iq.masar.linkage.learning;

import iq.masar.linkage.Records;
import java.io.Serializable;

/** Weights on their way to those who weigh, as the very numbers that were learned. */
public record Learned(double[][] bits, double[][] equal, double prior) implements Serializable {
    public static Learned of(Weights weights) {
        return new Learned(weights.bits, weights.equal, weights.prior);
    }

    public Weights weights(Records records) {
        return new Weights(records, bits, equal, prior);
    }
}
