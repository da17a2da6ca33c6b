package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Label;
import iq.masar.roadmap.charters.Charter;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Form;
import java.util.Optional;

/** Reads a charter from a form, of a body that is there or of one to be founded. */
final class CharterForm {
    private CharterForm() {}

    /** What the charter lays down; what does not do becomes a problem of its field, and nothing is read then. */
    static Optional<Charter.Terms> terms(Form form, Register register) {
        form.require("source", "roadmap.body.source-missing").maximum("source", 300);
        form.maximum("chair-ar", 200).maximum("chair-ckb", 200).maximum("chair-en", 200);
        var kind = Charter.Kind.find(form.text("kind"));
        if (kind.isEmpty()) {
            form.problem("kind", "roadmap.charter.kind-missing");
        }
        var established = StatedDates.read(form, "established");
        if (form.text("chair-ar").isEmpty() && (form.has("chair-ckb") || form.has("chair-en"))) {
            form.problem("chair-ar", "roadmap.charter.chair-missing");
        }
        return kind.map(one -> new Charter.Terms(one, form.text("parent"), established, chair(form, register)));
    }

    private static Charter.Chair chair(Form form, Register register) {
        var institution = register.find(form.text("institution"))
                .filter(entry -> entry.kind().equals("organisation"))
                .map(Entry::id)
                .orElse("");
        return form.has("chair-ar") ? new Charter.Chair(label(form, "chair"), institution) : Charter.Chair.NOBODY;
    }

    /** What was typed in three languages; the Arabic text where nobody wrote another. */
    static Label label(Form form, String name) {
        var ar = form.text(name + "-ar");
        return new Label(
                ar,
                form.has(name + "-ckb") ? form.text(name + "-ckb") : ar,
                form.has(name + "-en") ? form.text(name + "-en") : ar);
    }
}
