package iq.masar.reports;

import iq.masar.kernel.Language;
import java.time.Instant;

/** A published edition: its words as they were, whatever the records say now. */
public record Published(int number, String hash, String plainAr, String plainEn, Instant at) {
    public String plain(Language language) {
        return language == Language.EN ? plainEn : plainAr;
    }
}
