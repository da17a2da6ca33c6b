package iq.masar.audit;

import iq.masar.audit.model.Head;
import iq.masar.audit.model.HeadKey;
import iq.masar.audit.model.Tree;
import iq.masar.audit.model.Verifier;
import iq.masar.audit.store.TreeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The signed heads of the audit's tree, proofs against them, and the check of everything. */
@Component
public class Heads {
    /** That an entry is in the tree of a size: its position and the path from its leaf to the root. */
    public record Inclusion(long position, Head head, List<byte[]> path) {}

    private final Sequencer sequencer;
    private final TreeStore tree;
    private final HeadKey key;

    Heads(Sequencer sequencer, TreeStore tree, HeadKey key) {
        this.sequencer = sequencer;
        this.tree = tree;
        this.key = key;
    }

    /** The newest signed heads, newest first. */
    public List<TreeStore.SignedHead> list(int most) {
        return tree.heads(most);
    }

    /** Takes in what waits, signs and answers the head. */
    public Head sign() {
        return sequencer.sign();
    }

    /** The key every head is signed with, in the notation of transparency logs; to be kept outside. */
    public String verifyingKey() {
        return key.verifyingKey().toString();
    }

    /** Reads everything again, and holds it against the stored heads and any kept outside. */
    public Verifier.Report verify(List<String> keptOutside) {
        var unused = sequencer.sign();
        var notes = new ArrayList<>(tree.notes());
        notes.addAll(keptOutside);
        return new Verifier(key.verifyingKey(), notes).check(tree::rows);
    }

    public Optional<Inclusion> inclusion(long entry) {
        var head = sequencer.sign();
        return tree.position(entry)
                .map(position -> new Inclusion(position, head, new Tree(tree, head.size()).inclusion(position)));
    }

    /** That the tree of the older size is a prefix of the newest. */
    public List<byte[]> consistency(long older) {
        return new Tree(tree, sequencer.sign().size()).consistency(older);
    }
}
