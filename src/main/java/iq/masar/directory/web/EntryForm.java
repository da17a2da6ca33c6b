package iq.masar.directory.web;

import iq.masar.directory.Service;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.ui.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns an entry into a form and back; rules have fields of their own there. */
final class EntryForm {
    private static final Set<String> MANY = Set.of(
            "governorates",
            "districts",
            "documents",
            "prerequisites",
            "provides",
            "languages",
            "categories",
            "lacking");

    private EntryForm() {}

    static Form of(Service service) {
        var values = new HashMap<String, List<String>>();
        ServiceColumns.write(service)
                .forEach((column, value) -> values.put(column, MANY.contains(column) ? split(value) : List.of(value)));
        values.put("version", List.of(Integer.toString(service.version())));
        for (var rule : service.rules()) {
            switch (rule) {
                case Service.Rule.Age age -> {
                    values.put("age_from", List.of(Integer.toString(age.from())));
                    values.put("age_to", List.of(Integer.toString(age.to())));
                }
                case Service.Rule.Sex only -> values.put("sex", List.of(only.sex()));
                case Service.Rule.Category only -> values.put("categories", List.copyOf(only.categories()));
                case Service.Rule.Lacking only -> values.put("lacking", List.copyOf(only.documents()));
                case Service.Rule.Household only -> {
                    values.put("members", List.of(Integer.toString(only.members())));
                    values.put("children", List.of(Integer.toString(only.children())));
                }
                case Service.Rule.Governorate only -> values.put("living", List.of(only.value()));
            }
        }
        return Form.ofLists(values);
    }

    /** The row the form writes; unreadable numbers become problems of their fields. */
    static Map<String, String> row(Form form) {
        var row = new LinkedHashMap<String, String>();
        for (var column : ServiceColumns.NAMES) {
            row.put(column, MANY.contains(column) ? String.join("|", form.all(column)) : form.text(column));
        }
        row.put("shelter", form.has("shelter", "true") ? "true" : "false");
        row.put("rules", String.join(";", rules(form)));
        return row;
    }

    private static List<String> rules(Form form) {
        var rules = new ArrayList<String>();
        var from = form.integer("age_from");
        var to = form.integer("age_to");
        if (from.isPresent() || to.isPresent()) {
            rules.add("age:" + from.orElse(0) + "-" + to.orElse(120));
            if (from.orElse(0) > to.orElse(120)) {
                form.problem("age_to", "directory.entry.age-order");
            }
        }
        var members = form.integer("members");
        var children = form.integer("children");
        if (members.isPresent() || children.isPresent()) {
            rules.add("household:" + members.orElse(1) + "-" + children.orElse(0));
        }
        if (form.has("sex")) {
            rules.add("sex:" + form.text("sex"));
        }
        add(rules, "category:", form.all("categories"));
        add(rules, "lacking:", form.all("lacking"));
        if (form.has("living")) {
            rules.add("governorate:" + form.text("living"));
        }
        return rules;
    }

    private static void add(List<String> rules, String kind, List<String> values) {
        if (!values.isEmpty()) {
            rules.add(kind + String.join("|", values));
        }
    }

    private static List<String> split(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }
}
