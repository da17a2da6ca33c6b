package iq.masar.names.pairing;

import iq.masar.names.alike.Letters;
import iq.masar.names.alike.Outline;
import iq.masar.names.alike.Signature;
import iq.masar.names.alike.Tables;
import iq.masar.names.letters.Alphabet;
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

    /** What two parts that have nothing in common say. */
    public static final float LEAST = -18;

    private static final float MOST = 7;
    static final float SAME = 1000; // of two words that fold alike
    private static final float MOST_BUT_NOT_SAME =
            1; // in one Arabic-script spelling, a letter more is often another name
    private static final float AGAINST = 4f; // one part that differs outweighs several that agree
    private static final float BEYOND = 0.1f; // beyond it, a better likeness only orders

    private static final float[] ACROSS = {-0.917f, 0.249f, -0.423f, 0.431f};
    private static final float[] LATIN = {-4.41f, 0, 0.253f, 2.555f};
    private static final float[] ARABIC = {1.62f, 0.209f, -0.353f, 0.262f};

    private static final float OTHER_COMPOUND = -6;
    private static final float SAME_COMPOUND = 3;
    private static final float COMPOUND_DROPPED = -5;

    private Likeness() {}

    /** How many letters two parts have on average, less what may be taken off them: an article that both show says nothing by its length. */
    public static float letters(Part left, Part right) {
        return (left.letters() + right.letters()) / 2f;
    }

    /** The score of two parts by the tables, at least {@link #FLOOR}; not yet weighed by their length. */
    public static float raw(Part left, Part right) {
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

    /** What two parts say, in natural logarithms of odds: the tables' score weighed by length. */
    public static float of(Part left, Part right) {
        return weigh(raw(left, right), left, right);
    }

    /** What a score of the tables says of two parts. */
    public static float weigh(float raw, Part left, Part right) {
        if (raw <= FLOOR) {
            return LEAST;
        }
        if (raw >= SAME / 2) {
            return MOST + (raw - SAME) * BEYOND;
        }
        var letters = letters(left, right);
        var w = left.script() != right.script() ? ACROSS : left.script() == Script.LATIN ? LATIN : ARABIC;
        var said = w[0] + w[1] * raw + w[2] * letters + w[3] * raw / letters;
        var most = w == ARABIC ? MOST_BUT_NOT_SAME : MOST - 1;
        return said > most
                ? most + Math.min(0.9f, (said - most) * BEYOND)
                : said < 0 ? Math.max(LEAST, said * AGAINST) : said;
    }

    /** What two parts say by themselves, with no other part to hold them: though their consonants stand in another order. */
    public static float open(Part left, Part right) {
        var best = FLOOR;
        for (var x : left.forms()) {
            for (var y : right.forms()) {
                var price = price(x, y);
                if (price > FLOOR && nearInLength(x, y) && Signature.near(x.signature(), y.signature())) {
                    best = Math.max(best, price + letters(x, y));
                }
            }
        }
        return weigh(best, left, right);
    }

    /** The score of two forms that may be compared; {@link #FLOOR} for others. */
    public static float of(Form x, Form y) {
        return nearInLength(x, y)
                        && Outline.meet(x.keys(), y.keys())
                        && (x.script() != y.script() || mayBeMisspelt(new Letters(x.codes()), x, y))
                ? letters(x, y)
                : FLOOR;
    }

    /**
     * Whether two forms of one script have the same outline or differ by a few letters: one script needs no habits of writing over, so another
     * consonant is a slip or another name. Part of the measure, not a shortcut.
     */
    static boolean mayBeMisspelt(Letters letters, Form x, Form y) {
        return x.outline() == y.outline()
                || letters.within(Letters.allowed(x.codes().length, y.codes().length), y.codes(), y.bag());
    }

    /** The score of the letters of two forms, whatever was taken off them. */
    public static float letters(Form x, Form y) {
        if (x.script() == y.script()) {
            if (Alphabet.foldAlike(x.codes(), y.codes(), x.script())) {
                return SAME;
            }
            var table = Tables.of(x.script(), y.script());
            return Arrays.compare(x.codes(), y.codes()) <= 0
                    ? table.score(x.codes(), y.codes())
                    : table.score(y.codes(), x.codes());
        }
        return x.script() == Script.ARABIC
                ? Tables.ACROSS.score(x.codes(), y.codes())
                : Tables.ACROSS.score(y.codes(), x.codes());
    }

    /** Whether two forms are near enough in length to be compared: part of the measure, not a shortcut. */
    public static boolean nearInLength(Form x, Form y) {
        return nearInLength(x.codes().length, y.codes().length);
    }

    static boolean nearInLength(int one, int other) {
        return Math.max(one, other) <= 2 * Math.min(one, other) + 3;
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
