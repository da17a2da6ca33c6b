package iq.masar.fuzz;

import iq.masar.names.Comparisons;
import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.Transliterations;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names in any script: read or refused by position, compared the same both ways (IDN-1 to IDN-9, IDN-24). */
public final class Names {
    private Names() {}

    static List<String> seeds() {
        return List.of(
                "زينب عبد الرضا كاظم|Zainab Abdulridha Kazim",
                "ھێڤی ڕێبوار|Hêvî Rêbwar",
                "محمد بن علي الحاج|Mohammed Ali",
                "أبو بكر\u202E|\uD800");
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        var parts = text.split("\\|", 2);
        var one = NameForms.read(parts[0]);
        var other = NameForms.read(parts.length > 1 ? parts[1] : "");
        for (var scheme : Transliterations.Scheme.values()) {
            Transliterations.write(parts[0], scheme);
        }
        if (one instanceof NameForm.Readable left && other instanceof NameForm.Readable right) {
            same(left.name(), right.name());
            same(left.name(), left.name());
        }
    }

    private static void same(Name left, Name right) {
        var there = Comparisons.compare(left, right);
        var back = Comparisons.compare(right, left);
        Broken.unless(there.bits() == back.bits(), "comparison is symmetric");
        Broken.unless(there.probability() >= 0 && there.probability() <= 1, "a probability lies between 0 and 1");
        var sum = there.terms().stream().mapToDouble(term -> term.bits()).sum();
        Broken.unless(Math.abs(sum - there.bits()) < 1e-9, "the terms add up to the score");
    }
}
