package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.List;

/** Takes a readable spelling apart into components (IDN-7, IDN-8). */
public final class Parts {
    private Parts() {}

    /** The components in the order written; empty only if no letter of a known script is left. */
    public static List<Part> of(String spelling) {
        var words = Tokens.of(spelling).words();
        var parts = new ArrayList<Part>(words.size());
        var at = 0;
        while (at < words.size()) {
            at = switch (Script.of(words.get(at).fold())) {
                case ARABIC -> ArabicParts.read(words, at, parts);
                case LATIN -> LatinParts.read(words, at, parts);
                case OTHER -> at + 1;
            };
        }
        parts.removeIf(part -> part.forms().getFirst().codes().length == 0);
        return parts;
    }

    /** Two neighbours read as one word. */
    public static Part joined(Part first, Part second) {
        var letters = (first.spelling() + second.spelling()).replace(" ", "").replace("-", "");
        return new Part(
                first.spelling() + " " + second.spelling(),
                first.script(),
                Part.Role.NAME,
                List.of(Form.of(Mark.PLAIN, letters, first.script())));
    }

    /** How many words a spelling has. */
    public static int words(String spelling) {
        return Tokens.of(spelling).words().size();
    }
}
