package iq.masar.names;

import iq.masar.names.alike.Outline;
import iq.masar.names.pairing.Evidence;
import iq.masar.names.parts.Form;
import iq.masar.names.parts.Mark;
import iq.masar.names.parts.Part;
import java.util.List;

/**
 * The consonants of a name's parts in classes that both scripts share, for keys of an index: what most habits of writing leave alone.
 * The article is taken off, and عبد, أبو, أم and الدين are told by a mark of their own. Follows the rules of {@link Name#normaliser()}.
 */
public final class Outlines {
    private Outlines() {}

    /** One text a part in the order written, titles left out; empty for an initial or a part without consonants. */
    public static List<String> of(Name name) {
        return Evidence.compared(name.parts()).stream().map(Outlines::of).toList();
    }

    private static String of(Part part) {
        if (part.role() == Part.Role.INITIAL) {
            return "";
        }
        var form = part.forms().stream()
                .filter(one -> one.mark() != Mark.PLAIN)
                .findFirst()
                .orElse(part.forms().getFirst());
        var outline = Outline.of(form.codes(), form.script());
        return outline == 0 ? "" : mark(form) + Long.toHexString(outline);
    }

    private static String mark(Form form) {
        return form.mark() == Mark.PLAIN || form.mark() == Mark.ARTICLE
                ? ""
                : form.mark().name().toLowerCase(java.util.Locale.ROOT);
    }
}
