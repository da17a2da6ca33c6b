package iq.masar.identity.reference;

import iq.masar.kernel.Label;
import java.util.Map;

/** The three words of a row. */
final class Labels {
    private Labels() {}

    static Label of(Map<String, String> row) {
        return of(row, "");
    }

    static Label of(Map<String, String> row, String prefix) {
        return new Label(
                row.getOrDefault(prefix + "ar", ""),
                row.getOrDefault(prefix + "ckb", ""),
                row.getOrDefault(prefix + "en", ""));
    }
}
