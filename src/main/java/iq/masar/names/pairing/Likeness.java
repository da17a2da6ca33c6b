package iq.masar.names.pairing;

import iq.masar.names.alike.Tables;
import iq.masar.names.letters.Script;
import iq.masar.names.parts.Form;
import iq.masar.names.parts.Mark;
import iq.masar.names.parts.Part;
import java.util.Arrays;

/** How alike two parts are, in natural logarithms of odds by the learned tables, over the forms both may be read in. Symmetric. */
public final class Likeness {
    /** What the worst pair of parts scores; beyond it more difference says no more. */
    public static final float FLOOR = -12;

    /** Price of an article on one side only. */
    static final float ARTICLE_MISSING = -1.0f;

    private Likeness() {}

    /** The score of two parts, at least {@link #FLOOR}. */
    public static float of(Part left, Part right) {
        var best = FLOOR;
        for (var x : left.forms()) {
            for (var y : right.forms()) {
                var price = price(x.mark(), y.mark());
                if (price > FLOOR) {
                    best = Math.max(best, price + of(x, y));
                }
            }
        }
        return best;
    }

    /** The score of the letters of two forms, whatever was taken off them. */
    public static float of(Form x, Form y) {
        if (x.script() == y.script()) {
            var table = Tables.of(x.script(), y.script());
            return Arrays.compare(x.codes(), y.codes()) <= 0
                    ? table.score(x.codes(), y.codes())
                    : table.score(y.codes(), x.codes());
        }
        return x.script() == Script.ARABIC
                ? Tables.ACROSS.score(x.codes(), y.codes())
                : Tables.ACROSS.score(y.codes(), x.codes());
    }

    /** What two marks cost side by side: nothing if equal; an article may be missing; عبد may not. */
    static float price(Mark x, Mark y) {
        if (x == y) {
            return x == Mark.PLAIN || x == Mark.ARTICLE ? 0 : 3;
        }
        return x == Mark.PLAIN && y == Mark.ARTICLE || x == Mark.ARTICLE && y == Mark.PLAIN ? ARTICLE_MISSING : FLOOR;
    }
}
