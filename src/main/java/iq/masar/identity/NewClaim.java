package iq.masar.identity;

import java.util.Map;

/**
 * What is asked when a claim is opened: at most ten fields, of which only the own name is needed (IDN-45).
 *
 * @param fields to be sealed, by name
 * @param language code of the language in which the person is told
 * @param papers whether any paper is held
 * @param urgent a child, or held at a post
 */
public record NewClaim(Map<String, String> fields, String language, boolean papers, boolean urgent) {
    public NewClaim {
        fields = Map.copyOf(fields);
    }

    /** Which clock holds. */
    public String term() {
        return urgent ? "urgent" : papers ? "papers" : "none";
    }
}
