package iq.masar.briefings;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A donor or an organisation that works with the state, as the founding documents name it.
 *
 * @param id of its entry, such as {@code ORG-IOM}
 * @param code of the institution its people's accounts belong to: the entry's own, or a donor country's three letters
 */
public record Partner(String id, String code, Label name) {
    private static final Set<String> KINDS = Set.of("un", "donor", "international", "academia", "civil_society");
    private static final String ORGANISATION = "ORG-";

    /** Every partner once; a donor that stands among the organisations too is that organisation. */
    public static List<Partner> all(Register register) {
        var byName = new LinkedHashMap<String, Partner>();
        Stream.concat(organisations(register), register.all("donor").stream())
                .forEach(entry -> byName.putIfAbsent(entry.name().ar(), of(entry)));
        return List.copyOf(byName.values());
    }

    private static Stream<Entry> organisations(Register register) {
        return register.all("organisation").stream()
                .filter(entry -> entry.fact("kind").filter(KINDS::contains).isPresent());
    }

    private static Partner of(Entry entry) {
        var code = entry.id().startsWith(ORGANISATION)
                ? entry.id().substring(ORGANISATION.length())
                : entry.fact("iso3").orElse(entry.id());
        return new Partner(entry.id(), code, entry.name());
    }

    public static Optional<Partner> find(Register register, String id) {
        return all(register).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The partner somebody speaks for; empty for whoever is no partner. */
    public static Optional<Partner> of(Register register, Actor actor) {
        return actor.is(Role.PARTNER)
                ? all(register).stream()
                        .filter(one -> one.code().equals(actor.organisation().value()))
                        .findFirst()
                : Optional.empty();
    }
}
