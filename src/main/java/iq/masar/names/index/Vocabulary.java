package iq.masar.names.index;

import iq.masar.names.alike.Signature;
import iq.masar.names.pairing.Likeness;
import iq.masar.names.parts.Form;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every part that occurs, once, numbered from 0, and its likeness to a part asked for. */
public final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private long[] signatures = new long[1024];
    private int[] owners = new int[1024];
    private final List<Form> forms = new ArrayList<>();

    /** The number of a part; new parts are added. */
    public int add(Part part) {
        var known = numbers.putIfAbsent(part.spelling(), parts.size());
        if (known != null) {
            return known;
        }
        parts.add(part);
        for (var form : part.forms()) {
            if (forms.size() == signatures.length) {
                signatures = Arrays.copyOf(signatures, forms.size() * 2);
                owners = Arrays.copyOf(owners, forms.size() * 2);
            }
            signatures[forms.size()] = form.signature();
            owners[forms.size()] = parts.size() - 1;
            forms.add(form);
        }
        return parts.size() - 1;
    }

    public int size() {
        return parts.size();
    }

    public Part part(int number) {
        return parts.get(number);
    }

    /** The likeness of every part to one asked for; {@link Likeness#LEAST} where too few consonants are shared to compare. */
    public float[] like(Part asked) {
        var raw = new float[parts.size()];
        Arrays.fill(raw, Likeness.FLOOR);
        for (var form : asked.forms()) {
            for (var i = 0; i < forms.size(); i++) {
                if (Signature.near(form.signature(), signatures[i])) {
                    var other = forms.get(i);
                    var price = Likeness.price(form, other);
                    if (price > Likeness.FLOOR) {
                        raw[owners[i]] = Math.max(raw[owners[i]], price + Likeness.of(form, other));
                    }
                }
            }
        }
        for (var part = 0; part < raw.length; part++) {
            raw[part] = Likeness.weigh(raw[part], asked, parts.get(part));
        }
        return raw;
    }
}
