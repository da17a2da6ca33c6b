package iq.masar.reports.text;

import iq.masar.kernel.Language;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Register;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report in both its languages, bound together by one hash over every word and every cited value (GOV-47, GOV-51).
 *
 * @param hash SHA-256 in hexadecimal, over the Western-digit texts; the digit style does not change it
 */
public record Edition(String name, Composition ar, Composition en, String hash) {
    public static Edition of(String name, Script script, Register register, Plan plan, DigitStyle digits) {
        var plainAr = new Composer(register, plan, Language.AR, DigitStyle.WESTERN).compose(script);
        var plainEn = new Composer(register, plan, Language.EN, DigitStyle.WESTERN).compose(script);
        var hash = Sha256.hex("masar/edition/1\n" + name + "\n" + plainAr.plain() + "\n" + plainEn.plain() + "\n"
                + String.join("\n", plainAr.citations()));
        var ar = digits == DigitStyle.WESTERN
                ? plainAr
                : new Composer(register, plan, Language.AR, digits).compose(script);
        return new Edition(name, ar, plainEn, hash);
    }

    /** Arabic, or English; Sorani readers get the Arabic, the language of record. */
    public Composition in(Language language) {
        return language == Language.EN ? en : ar;
    }

    /** What keeps it from being published, in both languages. */
    public List<Fault> blocking() {
        return Stream.concat(ar.blocking().stream(), en.blocking().stream())
                .distinct()
                .toList();
    }
}
