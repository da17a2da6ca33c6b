package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import java.util.List;

/** One component of a name as it was spelt, with the one to three forms it may be read in; the first form is the whole of it. */
public record Part(String spelling, Script script, Role role, List<Form> forms) {
    public Part {
        forms = List.copyOf(forms);
    }

    /** The letters of the shortest form: what is left when all that can be taken off is. */
    public int letters() {
        var letters = Integer.MAX_VALUE;
        for (var form : forms) {
            letters = Math.min(letters, form.codes().length);
        }
        return letters;
    }

    /** What a component does in its name. */
    public enum Role {
        NAME,
        TITLE,
        INITIAL
    }

    @Override
    public String toString() {
        return spelling + forms;
    }
}
