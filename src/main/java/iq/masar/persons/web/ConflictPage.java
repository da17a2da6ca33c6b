package iq.masar.persons.web;

import iq.masar.persons.conflicts.PaperConflicts.Sides;
import iq.masar.persons.register.EntryPaper;
import iq.masar.persons.register.Extract;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two entries that claim one number, side by side, and what can be found about it. */
public record ConflictPage(Form form, Sides sides, Optional<String> refusal) implements Page {
    private static final List<String> FIELDS =
            List.of("own", "father", "grandfather", "great-grandfather", "laqab", "mother", "birth", "sex", "place");

    @Override
    public String template() {
        return "persons/conflict";
    }

    public List<String> fields() {
        return FIELDS.stream()
                .filter(field -> !sides.one().text(field).isEmpty()
                        || !sides.other().text(field).isEmpty())
                .toList();
    }

    /** The papers of a side that bear a number both claim. */
    public List<EntryPaper> papers(Extract side) {
        var other = side.equals(sides.one()) ? sides.other() : sides.one();
        var shared = EntryPaper.shared(side, other);
        return side.papers().stream()
                .filter(paper -> shared.contains(paper.number()))
                .toList();
    }

    public String address() {
        return "/register/conflicts/" + sides.conflict().one() + "/"
                + sides.conflict().other();
    }

    public static List<Part.Choice> outcomes() {
        return Stream.of("first", "second", "both", "same")
                .map(code -> new Part.Choice(
                        code,
                        Words.t("persons.conflict-outcome." + code),
                        Words.t("persons.conflict-outcome." + code + ".meaning")))
                .toList();
    }
}
