package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import java.util.List;

/** One component of a name as it was spelt, with the one to three forms it may be read in; the first form is the whole of it. */
public record Part(String spelling, Script script, Role role, List<Form> forms) {
    public Part {
        forms = List.copyOf(forms);
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
