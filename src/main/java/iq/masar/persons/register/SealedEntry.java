package iq.masar.persons.register;

import iq.masar.vault.volumes.VolumeDesk;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An entry made ready to be kept: sealed, with the tokens it is found by.
 *
 * @param papers those of the tokens that stand for numbers of papers
 * @param sealed all its fields under the volume's key
 */
public record SealedEntry(
        UUID id, int version, Marks marks, byte[] sealed, Collection<Long> tokens, Collection<Long> papers) {
    /**
     * Keyed marks of an entry.
     *
     * @param key names the entry in its source: its reference there, or where it has none all it says
     * @param content names all it says
     */
    public record Marks(UUID key, UUID content) {
        /** The marks of these fields; where they come from makes no difference. */
        public static Marks of(VolumeDesk desk, Map<String, String> fields) {
            var sorted = new TreeMap<>(fields);
            sorted.remove("source");
            var content = desk.tokens().mark("content", new String(ExtractText.bytes(sorted), StandardCharsets.UTF_8));
            var reference = fields.getOrDefault("reference", "");
            return new Marks(reference.isBlank() ? content : desk.tokens().mark("key", reference), content);
        }
    }

    public static SealedEntry of(VolumeDesk desk, UUID id, int version, Marks marks, Map<String, String> fields) {
        return new SealedEntry(
                id,
                version,
                marks,
                desk.seal(id, Extracts.part(version), ExtractText.bytes(fields)),
                EntryTokens.of(fields, desk.tokens()),
                EntryTokens.papers(fields, desk.tokens()));
    }

    /** The version of the rules its tokens follow. */
    public static int normaliser() {
        return EntryTokens.NORMALISER;
    }
}
