package iq.masar.names.parts;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.Arrays;

/** One way to read a part: what was taken off, and the letters of the rest as the learned tables number them. */
public final class Form {
    private final Mark mark;
    private final Script script;
    private final byte[] codes;

    Form(Mark mark, Script script, byte[] codes) {
        this.mark = mark;
        this.script = script;
        this.codes = codes;
    }

    static Form of(Mark mark, String letters, Script script) {
        return new Form(mark, script, Alphabet.codes(letters, script));
    }

    public Mark mark() {
        return mark;
    }

    public Script script() {
        return script;
    }

    /** The letters' numbers; not to be changed. */
    public byte[] codes() {
        return codes;
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
