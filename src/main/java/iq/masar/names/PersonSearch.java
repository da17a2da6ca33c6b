package iq.masar.names;

import iq.masar.names.pairing.Evidence;
import iq.masar.names.parts.Part;
import iq.masar.names.people.People;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches millions of people by name, in any spelling of either script, and date of birth. About 120 bytes a person with a name in both scripts,
 * beside the ids and the different parts. The rows a question touches are bounded, the rarest first: of people who share no two parts and not the
 * day of birth with the question none is found, and of very common names without a date not every one. Many threads may ask while none adds.
 */
public final class PersonSearch {
    /** Spellings of one name that are looked at. */
    public static final int MOST_SPELLINGS = 2;

    private final People people = new People();
    private final List<String> ids = new ArrayList<>();

    /** A person found, and in bits what speaks for it; comparable between the hits of one question. */
    public record Hit(String id, double bits) {}

    /** Adds a person: the name in one spelling or one of each script, and what is known of the date of birth. The next question finds it. */
    public void add(String id, List<Name> names, Birth birth) {
        people.add(ids.size(), compared(names), birth);
        ids.add(id);
    }

    /** The best people, at most so many, best first; equal ones in the order added. */
    public List<Hit> find(List<Name> names, Birth birth, int top) {
        var hits = new ArrayList<Hit>(top);
        people.find(compared(names), birth, top, (person, bits) -> hits.add(new Hit(ids.get(person), bits)));
        return hits;
    }

    public int size() {
        return ids.size();
    }

    /** Bytes of the index, without the ids and the different parts. */
    public long bytes() {
        return people.bytes();
    }

    private static List<List<Part>> compared(List<Name> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
        return names.stream()
                .limit(MOST_SPELLINGS)
                .map(name -> Evidence.compared(name.parts()))
                .toList();
    }
}
