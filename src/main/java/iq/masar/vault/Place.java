package iq.masar.vault;

import iq.masar.kernel.CaseId;
import java.util.UUID;

/** Where one sealed record lies: a small map of field names to texts. */
public record Place(CaseId file, Section section, UUID record) {
    /** The record every case has: field {@code calling} is the name to call the person by. */
    public static Place face(CaseId file) {
        return new Place(file, Section.IDENTITY, file.value());
    }
}
