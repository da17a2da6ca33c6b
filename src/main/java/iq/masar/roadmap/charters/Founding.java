package iq.masar.roadmap.charters;

import iq.masar.kernel.Label;
import java.util.List;

/**
 * What it takes to found a body (GOV-04).
 *
 * @param code as it will be cited: capital Latin letters, digits and hyphens
 * @param terms of its first charter
 * @param seats institutions that get a seat at once
 * @param source the document that founds it
 */
public record Founding(String code, Label name, Charter.Terms terms, List<String> seats, String source) {
    public Founding {
        seats = List.copyOf(seats);
    }

    /** What became of it; everything but {@code Founded} left the record as it was. */
    public sealed interface Reply {
        record Founded(String body) implements Reply {}

        /** Something in the register bears this code. */
        record CodeTaken(String code) implements Reply {}

        /** Another body is called so in one of the three languages, marks and forms of letters aside. */
        record NameTaken(Label other) implements Reply {}

        /** There is no such body to stand under. */
        record ParentUnknown(String parent) implements Reply {}

        /** A body cannot stand under itself. */
        record ParentLoops(List<String> way) implements Reply {
            public ParentLoops {
                way = List.copyOf(way);
            }
        }
    }
}
