package iq.masar.names.parts;

import iq.masar.names.alike.Letters;
import iq.masar.names.alike.Outline;
import iq.masar.names.alike.Signature;
import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.Arrays;

/** One way to read a part: what was taken off, and the letters of the rest as the learned tables number them. */
public final class Form {
    private static final long UNKNOWN = -1;

    private final Mark mark;
    private final Mark whole;
    private final float price;
    private final Script script;
    private final byte[] codes;
    private long signature = UNKNOWN; // found when asked for; the same whoever asks first
    private final long outline;
    private final long[] keys;
    private final long bag;

    Form(Mark mark, Mark whole, float price, Script script, byte[] codes) {
        this.mark = mark;
        this.whole = whole;
        this.price = price;
        this.script = script;
        this.codes = codes;
        this.outline = Outline.of(codes, script);
        this.keys = Outline.keys(outline);
        this.bag = Letters.bag(codes);
    }

    /** The form of a part that is no compound, or of a compound the mark of which was taken off. */
    static Form of(Mark mark, String letters, Script script) {
        return new Form(mark, mark == Mark.ARTICLE ? Mark.PLAIN : mark, 0, script, Alphabet.codes(letters, script));
    }

    /** The same form as part of a compound. */
    Form in(Mark compound) {
        return new Form(mark, compound, price, script, codes);
    }

    /** Another way to read the same letters, at a price. */
    Form or(byte[] letters, float extra) {
        return new Form(mark, whole, price + extra, script, letters);
    }

    public Mark mark() {
        return mark;
    }

    /** What the part as a whole is a compound with: {@code PLAIN} if it is none. */
    public Mark whole() {
        return whole;
    }

    /** What reading the part this way costs, 0 or less. */
    public float price() {
        return price;
    }

    public Script script() {
        return script;
    }

    /** The letters' numbers; not to be changed. */
    public byte[] codes() {
        return codes;
    }

    /** How often each class of consonant occurs. */
    public long signature() {
        var known = signature;
        if (known == UNKNOWN) {
            known = Signature.of(codes, script);
            signature = known;
        }
        return known;
    }

    /** The outline. */
    public long outline() {
        return outline;
    }

    /** The letters that occur, a bit each. */
    public long bag() {
        return bag;
    }

    /** The keys of the outline; not to be changed. */
    public long[] keys() {
        return keys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Form form
                && mark == form.mark
                && script == form.script
                && Arrays.equals(codes, form.codes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + mark.ordinal();
    }

    @Override
    public String toString() {
        return mark + ":" + Alphabet.word(codes, script);
    }
}
