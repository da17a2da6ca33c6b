package iq.masar.vault.names;

import java.util.List;
import java.util.Optional;

/** What a person can be found by; only tokens of it are ever stored. */
public record SearchNames(List<Spelling> spellings, Optional<Integer> birthYear, List<String> documentNumbers) {
    /** One spelling of a name in one script; empty texts for slots not known. */
    public record Spelling(String own, String father, String grandfather, String laqab, String mother) {
        public static Spelling of(String own) {
            return new Spelling(own, "", "", "", "");
        }
    }

    public SearchNames {
        spellings = List.copyOf(spellings);
        documentNumbers = List.copyOf(documentNumbers);
    }

    public static SearchNames of(Spelling... spellings) {
        return new SearchNames(List.of(spellings), Optional.empty(), List.of());
    }
}
