package iq.masar.pledges.trail;

import java.util.Collection;
import java.util.List;

/** A slot: whoever publishes reports says which of their sentences rest on something. */
public interface PublishedSentences {
    /**
     * A sentence as it was published.
     *
     * @param href its own page, open to everybody
     * @param en its English text
     */
    record Quoted(String href, int edition, String statement, String ar, String en) {}

    /** Sentences of published editions that cite one of these records or stand on one of these lines; newest edition first, at most two hundred. */
    List<Quoted> citing(Collection<String> targets);
}
