package iq.masar.identity.web;

import iq.masar.identity.NewClaim;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.persons.BirthDate;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Script;
import iq.masar.ui.Form;
import iq.masar.vault.Vault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form of a new claim: one part of a name is enough, and each spelling is kept as it was typed. */
final class ClaimForm {
    private static final int LONGEST = 120;
    private static final List<NameSlot> SLOTS =
            List.of(NameSlot.OWN, NameSlot.FATHER, NameSlot.GRANDFATHER, NameSlot.LAQAB, NameSlot.MOTHER);
    private final Form form;
    private final LocalDate today;

    ClaimForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    Optional<NewClaim> read() {
        var fields = new HashMap<String, String>();
        form.require("own", "identity.new.own-missing");
        SLOTS.forEach(slot -> name(slot, fields));
        var child = birth(fields);
        for (var field : List.of("sex", "place")) {
            if (form.has(field)) {
                fields.put(field, form.text(field));
            }
        }
        fields.put(Vault.CALLING, (form.text("own") + " " + form.text("father")).strip());
        var urgent = child || form.has("papers", "held-at-post");
        return form.isSound()
                ? Optional.of(new NewClaim(
                        fields,
                        form.has("language") ? form.text("language") : "ar",
                        form.has("papers", "some"),
                        urgent))
                : Optional.empty();
    }

    private void name(NameSlot slot, Map<String, String> fields) {
        var typed = form.text(slot.code());
        if (typed.isEmpty()) {
            return;
        }
        form.maximum(slot.code(), LONGEST);
        switch (NameForms.read(typed)) {
            case NameForm.DigitInName(var position) -> form.problem(slot.code(), "identity.new.digit", position + 1);
            case NameForm.Unreadable(var position) ->
                form.problem(slot.code(), "identity.new.unreadable", position + 1);
            case NameForm other -> fields.put(Names.field(slot, script(typed)), typed);
        }
    }

    /** Letters only Sorani has decide for it; Latin letters for Latin. */
    private static Script script(String typed) {
        if (typed.matches(".*[A-Za-z].*")) {
            return Script.LATN;
        }
        return typed.matches(".*[ڕڵۆێەڤگچپژھ].*") ? Script.CKB : Script.AR;
    }

    /** Whether the person is a child; a date no calendar has is a problem of the field. */
    private boolean birth(Map<String, String> fields) {
        if (!form.has("birth")) {
            return false;
        }
        return switch (BirthDate.read(form.text("birth"), today)) {
            case BirthDate.Reading.Known(var date) -> {
                fields.put("birth", date.text());
                yield date.isMinorOn(today);
            }
            case BirthDate.Reading other -> {
                form.problem("birth", "identity.new.birth");
                yield false;
            }
        };
    }
}
