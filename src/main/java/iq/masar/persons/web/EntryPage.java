package iq.masar.persons.web;

import iq.masar.persons.conflicts.PaperConflicts;
import iq.masar.persons.register.Extract;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a register: closed until a reason is given; then every version, who else claims its papers, and who saw it.
 *
 * @param versions newest first; none while closed
 * @param claimants ids of entries that claim a number of a paper of this one
 * @param household the others of its household; none while closed
 * @param seen who was given it, newest first
 */
public record EntryPage(
        Form form,
        String id,
        List<Extract> versions,
        List<String> claimants,
        List<Extract> household,
        List<Seen> seen,
        boolean mayCorrect,
        Optional<String> refusal)
        implements Page {
    /** What is asked before an entry opens. */
    public static final List<String> REASONS = List.of("claim", "question", "correction", "twins");

    static final List<String> FIELDS = List.of(
            "own",
            "father",
            "grandfather",
            "great-grandfather",
            "laqab",
            "latin",
            "mother",
            "maternal-grandfather",
            "sex",
            "birth",
            "place",
            "household",
            "record",
            "page",
            "directorate",
            "governorate",
            "census",
            "reference");

    /** Somebody who was given it. */
    public record Seen(Instant at, String who, String office, String what) {}

    /** One field as it stands, and since which version. */
    public record Known(String field, String text, String source, Instant at, boolean flagged) {}

    public EntryPage {
        versions = List.copyOf(versions);
        claimants = List.copyOf(claimants);
        household = List.copyOf(household);
        seen = List.copyOf(seen);
    }

    @Override
    public String template() {
        return "persons/entry";
    }

    /** The page on which this entry and a claimant are looked at together. */
    public String conflict(String claimant) {
        return "/register/conflicts/" + PaperConflicts.pair(UUID.fromString(id), UUID.fromString(claimant));
    }

    public boolean isOpen() {
        return !versions.isEmpty();
    }

    public Extract newest() {
        return versions.getFirst();
    }

    public String title() {
        return isOpen() ? newest().name() : Words.t("persons.register.entry") + " " + id.substring(24);
    }

    public static List<Part.Choice> reasons() {
        return REASONS.stream()
                .map(reason -> new Part.Choice(reason, Words.t("persons.reason." + reason), ""))
                .toList();
    }

    /** What is known, each with the paper or file it first came from in this form. */
    public List<Known> known() {
        var flagged = newest().key().flagged();
        var known = new ArrayList<Known>();
        for (var field : FIELDS) {
            var text = newest().text(field);
            if (!text.isEmpty()) {
                var since = newest();
                for (var version : versions) {
                    if (!version.text(field).equals(text)) {
                        break;
                    }
                    since = version;
                }
                known.add(new Known(field, text, since.source(), since.at(), flagged.contains(field)));
            }
        }
        return known;
    }

    /** What a version says otherwise than the one after it. */
    public Map<String, String> before(Extract earlier) {
        var differs = new LinkedHashMap<String, String>();
        var at = versions.indexOf(earlier);
        var later = versions.get(at - 1);
        FIELDS.stream()
                .filter(field -> !earlier.text(field).equals(later.text(field)))
                .forEach(field -> differs.put(field, earlier.text(field)));
        return differs;
    }

    public List<Extract> earlier() {
        return versions.subList(1, versions.size());
    }
}
