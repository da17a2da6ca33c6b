package iq.masar.feedback;

import java.util.UUID;

/** The number of one complaint inside the house; the code its maker holds is another and leads here only by a keyed hash. */
public record ComplaintId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
