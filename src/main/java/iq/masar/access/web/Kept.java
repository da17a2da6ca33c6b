package iq.masar.access.web;

import iq.masar.ui.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text typed into a form whose session had ended: carried through the sign-in form as hidden fields and given back after it.
 *
 * @param path where the form was going
 * @param fields everything typed, by name
 */
public record Kept(String path, Map<String, List<String>> fields) {
    static final String PATH = "kept-path";
    static final String PREFIX = "kept.";

    public Kept {
        fields = Map.copyOf(fields);
    }

    /** One hidden field. */
    public record Field(String name, String value) {}

    /** From the refused request, without the token of the ended session. */
    static Kept of(String path, Map<String, String[]> given) {
        var fields = new LinkedHashMap<String, List<String>>();
        given.forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals("passphrase")) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return new Kept(path, fields);
    }

    /** From the sign-in form that carried it; only a path of this site is gone back to. */
    static Optional<Kept> in(Form form) {
        var path = form.raw(PATH);
        if (!isOurs(path)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        form.values().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), values);
            }
        });
        return Optional.of(new Kept(path, fields));
    }

    /** Whether this is a path of this site and not another site in disguise. */
    static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*") && !path.startsWith("/sign-");
    }

    public List<Field> hidden() {
        var all = new ArrayList<Field>();
        fields.forEach((name, values) -> values.forEach(value -> all.add(new Field(name, value))));
        return all;
    }

    /** How many letters were typed, to show that none is lost. */
    public int letters() {
        return hidden().stream()
                .filter(field -> !field.name().equals("once"))
                .mapToInt(field -> field.value().length())
                .sum();
    }
}
