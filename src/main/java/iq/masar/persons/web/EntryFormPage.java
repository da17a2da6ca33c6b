package iq.masar.persons.web;

import iq.masar.persons.register.EntryPaper;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writing an entry, or correcting one.
 *
 * @param id empty for a new one
 * @param draft when the unfinished entry that is shown was kept; empty when there is none
 */
public record EntryFormPage(Form form, Optional<String> id, Optional<String> refusal, String draft) implements Page {
    /** The fields typed as text, in order; papers stand after them. */
    public static final List<String> NAMES = List.of(
            "own", "father", "grandfather", "great-grandfather", "laqab", "latin", "mother", "maternal-grandfather");

    public static final List<String> PLACES = List.of("place", "household", "record", "page", "directorate", "census");

    @Override
    public String template() {
        return "persons/entry-form";
    }

    public String action() {
        return id.map(known -> "/register/" + known + "/correction").orElse("/register/new");
    }

    /** The places of papers, from 1: every one filled in and one more, so that a correction drops none. */
    public List<Integer> papers() {
        var last = IntStream.rangeClosed(1, EntryPaper.MOST)
                .filter(place -> form.values().keySet().stream()
                        .anyMatch(name -> name.startsWith("paper." + place + ".")
                                && !form.text(name).isBlank()))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(last + 1, EntryPaper.MOST))
                .boxed()
                .toList();
    }

    public static List<Part.Choice> sexes() {
        return choices("persons.sex.", Stream.of("female", "male"));
    }

    public static List<Part.Choice> governorates() {
        return Stream.of(
                        "BG", "NI", "BA", "AN", "DI", "SD", "KI", "BB", "KA", "NA", "QA", "WA", "MA", "DQ", "MU", "AR",
                        "DA", "SU", "HB")
                .map(code -> new Part.Choice(code, code, ""))
                .toList();
    }

    public static List<Part.Choice> states() {
        return choices("persons.paper-state.", Stream.of("held", "lost", "stolen", "withdrawn", "expired", "copy"));
    }

    private static List<Part.Choice> choices(String prefix, Stream<String> codes) {
        return codes.map(code -> new Part.Choice(code, Words.t(prefix + code), ""))
                .toList();
    }
}
