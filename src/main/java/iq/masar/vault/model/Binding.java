package iq.masar.vault.model;

import iq.masar.kernel.Canonical;
import iq.masar.vault.Place;
import java.util.function.Function;

/** What a ciphertext belongs to. Moved to another table, case, section, record, field or epoch it does not open. */
public record Binding(Place place, int epoch) {
    private static final String TABLE = "vault.record";

    public Function<String, byte[]> fields() {
        return field -> canonical("masar/field/1").text(field).toBytes();
    }

    /** The context of the enclosed key of a record dropped into the letterbox. */
    public byte[] enclosure() {
        return canonical("masar/enclosure/1").toBytes();
    }

    private Canonical canonical(String kind) {
        return Canonical.of(kind)
                .text(TABLE)
                .uuid(place.file().value())
                .text(place.section().value())
                .uuid(place.record())
                .number(epoch);
    }
}
