package iq.masar.reports;

import iq.masar.kernel.Language;
import iq.masar.kernel.Sha256;
import java.util.List;

/** A sentence of a published edition, word for word, with what it rests on (GOV-31, GOV-47). */
public record Sentence(int edition, String statement, String ar, String en, List<Cited> cited) {
    public Sentence {
        cited = List.copyOf(cited);
    }

    public String in(Language language) {
        return language == Language.EN ? en : ar;
    }

    public String href() {
        return "/reports/" + Reviews.FOUNDING + "/editions/" + edition + "/sentences/" + statement;
    }

    /**
     * One thing it rests on, with the value as it was shown.
     *
     * @param key as the statement writes it; a line alone for a source of the whole sentence
     * @param target what it leads to: an entry, a release, or a line such as {@code V:65}
     * @param ar empty for a source of the whole sentence
     */
    public record Cited(String key, String target, String ar, String en) {
        public String in(Language language) {
            return language == Language.EN ? en : ar;
        }

        /** SHA-256 in hexadecimal over the key and both values. */
        public String sha256() {
            return Sha256.hex(String.join("\n", "masar/citation/1", key, ar, en));
        }
    }
}
