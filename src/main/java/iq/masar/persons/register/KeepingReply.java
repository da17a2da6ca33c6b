package iq.masar.persons.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of writing an entry. */
public sealed interface KeepingReply {
    record Written(UUID id, int version) implements KeepingReply {}

    /** Written; a number of a paper is claimed by these entries too. A conflict is open, nothing was overwritten (IDN-38). */
    record PaperClaimedTwice(UUID id, int version, List<UUID> others) implements KeepingReply {
        public PaperClaimedTwice {
            others = List.copyOf(others);
        }
    }

    /** Nothing written: the causes by field, as in {@link EntryRules}. */
    record Faulty(Map<String, String> causes) implements KeepingReply {
        public Faulty {
            causes = Map.copyOf(causes);
        }
    }

    /** Somebody corrected it meanwhile. */
    record Overtaken() implements KeepingReply {}

    /** The actor does not keep that register, or there is no such entry. */
    record NotYours() implements KeepingReply {}
}
