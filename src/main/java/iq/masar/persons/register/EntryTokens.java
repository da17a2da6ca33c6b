package iq.masar.persons.register;

import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.Outlines;
import iq.masar.vault.volumes.VolumeDesk.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an entry is found by: compounds of the outlines of its name's parts, never a single name, with the year of birth and with the
 * mother; the numbers of its papers; its household; its place in the register. Six to ten a person (IDN-39). The order of the parts does not matter.
 */
final class EntryTokens {
    /** The version of the rules outlines follow; it is part of the token key (IDN-39). */
    static final int NORMALISER = read("علي").map(Name::normaliser).orElseThrow();

    private static final int ENOUGH = 5;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private EntryTokens() {}

    /** The tokens of an entry's fields under one volume's key. */
    static Set<Long> of(Map<String, String> fields, Tokens make) {
        var tokens = new LinkedHashSet<Long>();
        var year = year(fields);
        var spoken = slots(fields);
        name(tokens, make, spoken, year);
        var latin = latin(fields.getOrDefault("latin", ""));
        if (latin.size() > 1
                && !latin.equals(spoken.stream().filter(part -> !part.isEmpty()).toList())) {
            pair(tokens, make, latin.get(0), latin.get(1), year);
            triple(tokens, make, latin.get(0), latin.get(1), latin.getLast());
        }
        var mother = outline(fields.getOrDefault("mother", ""));
        pair(tokens, make, "m" + spoken.get(0), mother, year);
        triple(tokens, make, spoken.get(0), spoken.get(1), "m" + mother);
        exact(
                tokens,
                make,
                RegisterKey.in(fields),
                EntryPaper.in(fields).stream().map(EntryPaper::number).toList());
        tokens.addAll(household(fields, make));
        return tokens;
    }

    /** What binds the people of one household: its number in its governorate; none where it has no number. */
    static Set<Long> household(Map<String, String> fields, Tokens make) {
        var number = EntryPaper.compared(fields.getOrDefault("household", ""));
        return number.isEmpty()
                ? Set.of()
                : Set.of(make.exact("household", number, fields.getOrDefault("governorate", "")));
    }

    /** The tokens of the numbers of its papers alone. */
    static Set<Long> papers(Map<String, String> fields, Tokens make) {
        var tokens = new LinkedHashSet<Long>();
        exact(
                tokens,
                make,
                RegisterKey.NONE,
                EntryPaper.in(fields).stream().map(EntryPaper::number).toList());
        return tokens;
    }

    private static void name(Set<Long> tokens, Tokens make, List<String> slots, String year) {
        var own = slots.get(0);
        var father = slots.get(1);
        var grandfather = slots.get(2);
        var laqab = slots.get(3);
        pair(tokens, make, own, father, "");
        pair(tokens, make, own, father, year);
        pair(tokens, make, own, grandfather, year);
        pair(tokens, make, own, laqab, year);
        pair(tokens, make, father, grandfather, year);
        triple(tokens, make, own, father, grandfather);
        triple(tokens, make, own, father, laqab);
    }

    private static void exact(Set<Long> tokens, Tokens make, RegisterKey key, List<String> papers) {
        for (var paper : papers) {
            var number = EntryPaper.compared(paper);
            if (number.length() >= ENOUGH) {
                tokens.add(make.exact("paper", number));
            }
        }
        if (key.isWhole()) {
            tokens.add(make.exact("key", key.compared()));
        }
    }

    private static void pair(Set<Long> tokens, Tokens make, String one, String other, String year) {
        if (known(one) && known(other)) {
            var sorted = sorted(one, other);
            tokens.add(make.compound(year.isEmpty() ? "2" : "2y", sorted[0], sorted[1], year));
        }
    }

    private static void triple(Set<Long> tokens, Tokens make, String one, String two, String three) {
        if (known(one) && known(two) && known(three)) {
            tokens.add(make.compound("3", sorted(one, two, three)));
        }
    }

    private static boolean known(String part) {
        return !part.isEmpty() && !part.equals("m");
    }

    private static String[] sorted(String... parts) {
        Arrays.sort(parts);
        return parts;
    }

    private static List<String> slots(Map<String, String> fields) {
        return List.of(
                outline(fields.getOrDefault("own", "")),
                outline(fields.getOrDefault("father", "")),
                outline(fields.getOrDefault("grandfather", "")),
                outline(fields.getOrDefault("laqab", "")));
    }

    static String outline(String text) {
        return latin(text).stream().findFirst().orElse("");
    }

    private static List<String> latin(String text) {
        return read(text).map(Outlines::of).orElse(List.of()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Optional<Name> read(String text) {
        return !text.isBlank() && NameForms.read(text) instanceof NameForm.Readable readable
                ? Optional.of(readable.name())
                : Optional.empty();
    }

    private static String year(Map<String, String> fields) {
        var found = YEAR.matcher(fields.getOrDefault("birth", ""));
        return found.find() ? found.group() : "";
    }

    /**
     * What a search asks for, in steps from the rarest to the commonest; a later step is asked only while too few were found.
     *
     * @param parts outlines of the name asked for
     */
    static List<Set<Long>> steps(List<String> parts, Asked asked, Tokens make) {
        var rare = new LinkedHashSet<Long>();
        var near = new LinkedHashSet<Long>();
        var wide = new LinkedHashSet<Long>();
        exact(rare, make, asked.key(), List.of(asked.paper()));
        var mother = outline(asked.mother());
        var year = asked.birth().map(birth -> birth.from().getYear()).orElse(0);
        for (var i = 0; i < parts.size(); i++) {
            pair(near, make, "m" + parts.get(i), mother, year == 0 ? "" : String.valueOf(year));
            for (var j = i + 1; j < parts.size(); j++) {
                triple(rare, make, parts.get(i), parts.get(j), "m" + mother);
                for (var k = j + 1; k < parts.size(); k++) {
                    triple(rare, make, parts.get(i), parts.get(j), parts.get(k));
                }
                if (year != 0) {
                    pair(near, make, parts.get(i), parts.get(j), String.valueOf(year));
                    pair(wide, make, parts.get(i), parts.get(j), String.valueOf(year - 1));
                    pair(wide, make, parts.get(i), parts.get(j), String.valueOf(year + 1));
                }
            }
        }
        if (parts.size() > 1) {
            pair(wide, make, parts.get(0), parts.get(1), "");
        }
        return new ArrayList<>(List.of(rare, near, wide));
    }
}
