package iq.masar.returns.web;

import iq.masar.returns.model.Person;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The particulars of a person as a form shows and gives them; what is missing is listed later, never refused here. */
public final class PersonFields {
    private static final int LONGEST = 120;

    private PersonFields() {}

    public static List<Part.Choice> papers() {
        return Part.Choice.all("returns.paper.", Evidence.PAPERS);
    }

    public static List<Part.Choice> sexes() {
        return Part.Choice.all("returns.sex.", List.of("female", "male"));
    }

    public static List<Part.Choice> relations() {
        return Part.Choice.all("returns.relation.", List.of("spouse", "child", "parent", "sibling", "other"));
    }

    /** Reads a person; a birth day in the future becomes a problem of its field. */
    static Person read(Form form, String relation, LocalDate today) {
        var fields = new HashMap<String, String>();
        Person.FIELDS.forEach(field -> {
            form.maximum(field, LONGEST);
            if (form.has(field)) {
                fields.put(field, form.text(field));
            }
        });
        var birth = form.date("birth");
        if (birth.filter(today::isBefore).isPresent()) {
            form.problem("birth", "returns.birth.future");
        }
        birth.ifPresent(day -> fields.put("birth", day.toString()));
        return new Person(relation, birth, fields);
    }

    /** A form holding what is sealed of a person. */
    static Form form(Map<String, String> fields) {
        var shown = new HashMap<>(fields);
        Optional.ofNullable(fields.get("birth"))
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .ifPresent(day -> shown.put("birth", Words.typed(LocalDate.parse(day))));
        return Form.of(shown);
    }
}
