package iq.masar.names.pairing;

import iq.masar.names.alike.Signature;
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

    /** Consonants by which two forms may differ and still be compared. */
    public static final int MOST_APART = 4;

    private static final float OTHER_COMPOUND = -6;
    private static final float SAME_COMPOUND = 3;
    private static final float COMPOUND_DROPPED = -5;

    private Likeness() {}

    /** The score of two parts, at least {@link #FLOOR}. */
    public static float of(Part left, Part right) {
        var best = FLOOR;
        for (var x : left.forms()) {
            for (var y : right.forms()) {
                var price = price(x, y);
                if (price > FLOOR) {
                    best = Math.max(best, price + of(x, y));
                }
            }
        }
        return best;
    }

    /** The score of the letters of two forms, whatever was taken off them. */
    public static float of(Form x, Form y) {
        if (!comparable(x, y)) {
            return FLOOR;
        }
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

    /** Whether two forms share enough consonants, and are near enough in length, to be compared: part of the measure, not a shortcut. */
    public static boolean comparable(Form x, Form y) {
        var shorter = Math.min(x.codes().length, y.codes().length);
        var longer = Math.max(x.codes().length, y.codes().length);
        return longer <= 2 * shorter + 3 && Signature.apart(x.signature(), y.signature()) <= MOST_APART;
    }

    /** What reading two parts this way costs beside their letters; {@link #FLOOR} or less if it makes no sense. */
    public static float price(Form x, Form y) {
        var own = x.price() + y.price();
        var plainX = x.mark() == Mark.PLAIN || x.mark() == Mark.ARTICLE;
        var plainY = y.mark() == Mark.PLAIN || y.mark() == Mark.ARTICLE;
        if (plainX && plainY) {
            return own + (x.mark() == y.mark() ? 0 : ARTICLE_MISSING) + (x.whole() == y.whole() ? 0 : OTHER_COMPOUND);
        }
        if (x.mark() == y.mark()) {
            return own + SAME_COMPOUND;
        }
        var compound = plainX ? y.mark() : x.mark();
        return plainX == plainY || compound == Mark.ABD ? FLOOR : own + COMPOUND_DROPPED;
    }
}
