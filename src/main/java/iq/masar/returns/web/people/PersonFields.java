package iq.masar.returns.web.people;

import iq.masar.returns.model.Person;
import iq.masar.returns.web.Evidence;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    public static Person read(Form form, String relation, LocalDate today) {
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
    public static Form form(Map<String, String> fields) {
        var shown = new HashMap<>(fields);
        Optional.ofNullable(fields.get("birth"))
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .ifPresent(day -> shown.put("birth", Words.typed(LocalDate.parse(day))));
        return Form.of(shown);
    }

    /** What was told of a person, by field and in words; what is empty is left out. */
    public static Map<String, String> shown(Map<String, String> fields) {
        var shown = new LinkedHashMap<String, String>();
        Person.FIELDS.stream()
                .filter(field -> !fields.getOrDefault(field, "").isEmpty())
                .forEach(field -> shown.put(field, text(field, fields.getOrDefault(field, ""))));
        return shown;
    }

    private static String text(String field, String value) {
        return switch (field) {
            case "paper" -> Evidence.PAPERS.contains(value) ? Words.t("returns.paper." + value) : value;
            case "sex" -> List.of("female", "male").contains(value) ? Words.t("returns.sex." + value) : value;
            case "birth" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? Words.day(LocalDate.parse(value)) : value;
            default -> value;
        };
    }
}
