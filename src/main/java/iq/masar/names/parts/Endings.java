package iq.masar.names.parts;

import iq.masar.names.letters.Alphabet;
import java.util.ArrayList;
import java.util.List;

/** Final letters that hasty writing confuses, ه for ة, ى for ي and ي for ى, and ة that is heard as t: عزة, Izzat. */
final class Endings {
    private static final byte HEH = code('ه');
    private static final byte TEH_MARBUTA = code('ة');
    private static final byte YEH = code('ي');
    private static final byte MAKSURA = code('ى');
    private static final byte TEH = code('ت');
    private static final float PRICE = -0.5f;
    private static final float HEARD = -1.5f;

    private Endings() {}

    static List<Form> with(List<Form> forms) {
        var out = new ArrayList<>(forms);
        for (var form : forms) {
            var codes = form.codes();
            var last = codes.length == 0 ? 0 : codes[codes.length - 1];
            var other = last == HEH ? TEH_MARBUTA : last == MAKSURA ? YEH : last == YEH ? MAKSURA : 0;
            if (other != 0 && codes.length > 2) {
                var letters = codes.clone();
                letters[letters.length - 1] = other;
                out.add(form.or(letters, PRICE));
            }
            if (last == TEH_MARBUTA && codes.length > 2) {
                var letters = codes.clone();
                letters[letters.length - 1] = TEH;
                out.add(form.or(letters, HEARD));
            }
        }
        return out;
    }

    private static byte code(char letter) {
        return (byte) (Alphabet.ARABIC.indexOf(letter) + 1);
    }
}
