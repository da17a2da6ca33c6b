package iq.masar.roadmap.charters;

import java.util.List;

/** What became of a charter or mandate; everything but {@code Kept} left the record as it was. */
public sealed interface CharterReply {
    record Kept(int version) implements CharterReply {}

    /** A body cannot stand under itself, nor under one that stands under it; {@code way} leads from it back to it. */
    record ParentLoops(List<String> way) implements CharterReply {
        public ParentLoops {
            way = List.copyOf(way);
        }
    }

    record Unknown() implements CharterReply {}
}
