package iq.masar.names.pairing;

import iq.masar.names.alike.Letters;
import iq.masar.names.alike.Probe;
import iq.masar.names.alike.Tables;
import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import iq.masar.names.parts.Form;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A form to be compared with many: scores as {@link Likeness#letters} does, faster. For one thread. */
public final class Against {
    private final Form x;
    private final Letters letters;
    private @Nullable Probe left;
    private @Nullable Probe right;
    private @Nullable Probe across;

    public Against(Form x) {
        this.x = x;
        this.letters = new Letters(x.codes());
    }

    /** Whether a form whose outline shares a key may be compared at all. */
    public boolean comparable(Form y) {
        return Likeness.nearInLength(x, y) && (x.script() != y.script() || Likeness.mayBeMisspelt(letters, x, y));
    }

    /** The same of a form by its facts: script, outline, letters that occur, length, and the letters packed from a place on. */
    public boolean comparable(Script script, long outline, long bag, int length, long[] words, int from) {
        return Likeness.nearInLength(x.codes().length, length)
                && (x.script() != script
                        || x.outline() == outline
                        || letters.within(Letters.allowed(x.codes().length, length), words, from, length, bag));
    }

    /** The score of the letters of both. */
    public float letters(Form y) {
        if (x.script() != y.script()) {
            if (across == null) {
                across = new Probe(Tables.ACROSS, x.codes(), x.script() == Script.ARABIC);
            }
            return across.score(y.codes());
        }
        if (Alphabet.foldAlike(x.codes(), y.codes(), x.script())) {
            return Likeness.SAME;
        }
        var table = Tables.of(x.script(), y.script());
        if (Arrays.compare(x.codes(), y.codes()) <= 0) {
            left = left == null ? new Probe(table, x.codes(), true) : left;
            return left.score(y.codes());
        }
        right = right == null ? new Probe(table, x.codes(), false) : right;
        return right.score(y.codes());
    }
}
