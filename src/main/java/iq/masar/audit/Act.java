package iq.masar.audit;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody did, in codes and identifiers only: never a name, a number of a document or a free text of a person.
 *
 * @param verb {@code room.verb}, such as {@code casework.open}; each room words its own for the auditor: the message of that
 *     one is {@code casework.audit.open}
 * @param files the cases it touched; none for acts about no case
 * @param ground the code of the ground, or empty
 */
public record Act(
        Optional<AccountId> account,
        String actorName,
        String office,
        String organisation,
        String verb,
        List<CaseId> files,
        String ground,
        SortedMap<String, String> facts) {
    private static final String SYSTEM = "system";

    public Act {
        files = List.copyOf(files);
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Act of(Actor actor, String verb) {
        return new Act(
                Optional.of(actor.account()),
                actor.displayName(),
                actor.office().value(),
                actor.organisation().value(),
                verb,
                List.of(),
                "",
                new TreeMap<>());
    }

    /** Something no person did: a clock ran out, a message was queued, somebody without an account called. */
    public static Act bySystem(String verb) {
        return new Act(Optional.empty(), SYSTEM, "", "", verb, List.of(), "", new TreeMap<>());
    }

    /** An act about an account whose actor is not signed in, such as a failed sign-in. */
    public static Act about(AccountId account, OrganisationCode organisation, OfficeCode office, String verb) {
        return new Act(
                Optional.of(account), "", office.value(), organisation.value(), verb, List.of(), "", new TreeMap<>());
    }

    public Act on(CaseId file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return onAll(more);
    }

    public Act onAll(Collection<CaseId> all) {
        return new Act(account, actorName, office, organisation, verb, List.copyOf(all), ground, facts);
    }

    public Act because(String code) {
        return new Act(account, actorName, office, organisation, verb, files, code, facts);
    }

    /** Adds a fact; the value is a code, a number or an identifier. */
    public Act with(String key, Object value) {
        var more = new TreeMap<>(facts);
        more.put(key, value.toString());
        return new Act(account, actorName, office, organisation, verb, files, ground, more);
    }
}
