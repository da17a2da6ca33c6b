package iq.masar.names;

import iq.masar.names.letters.Folding;
import iq.masar.names.letters.Orthography;
import iq.masar.names.parts.Part;
import iq.masar.names.parts.Parts;
import iq.masar.names.parts.Reading;
import java.util.List;
import java.util.Map;

/** A name that could be read: its spelling, code point for code point as received (IDN-1), and what is derived from it. */
public final class Name {
    private final String spelling;
    private final String fold;
    private final List<Part> parts;

    Name(String spelling) {
        this.spelling = spelling;
        this.fold = Folding.fold(spelling);
        this.parts = List.copyOf(Parts.of(spelling));
    }

    public String spelling() {
        return spelling;
    }

    /** The fold of the spelling by {@link #normaliser()}. */
    public String fold() {
        return fold;
    }

    /** The version of the rules everything derived here follows. */
    public int normaliser() {
        return Folding.VERSION;
    }

    /** The components in the order written, at least one. */
    public List<Part> parts() {
        return parts;
    }

    /** The ways to read the components into slots (IDN-6), at most four, likeliest first; their weights add up to 1. */
    public List<Reading> readings() {
        return Reading.of(parts);
    }

    /** By which habits each component may be spelt (IDN-3), in the order written; the weights of each add up to 1. */
    public List<Map<Orthography, Double>> orthographies() {
        return parts.stream().map(part -> Orthography.weigh(part.spelling())).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && spelling.equals(name.spelling);
    }

    @Override
    public int hashCode() {
        return spelling.hashCode();
    }

    /** Tells nothing: a name is personal and stays out of logs. */
    @Override
    public String toString() {
        return "Name of " + parts.size() + " parts";
    }
}
