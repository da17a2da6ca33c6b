package iq.masar.persons;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.persons.model.Ties;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {
    /** REF-11. */
    @Test
    void theFirstSpellingIsNeverOverwritten() {
        var sealed = new HashMap<>(Map.of("own.ar", "رنا", "father.ar", "سعد"));
        sealed.putAll(Names.in(sealed).retyped(Map.of("own.ar", "رَنا")));
        sealed.putAll(Names.in(sealed).retyped(Map.of("own.ar", "رنى")));
        var names = Names.in(sealed);
        assertThat(names.text(NameSlot.OWN, Script.AR)).isEqualTo("رنى");
        assertThat(names.first(NameSlot.OWN, Script.AR)).isEqualTo("رنا");
        assertThat(names.first(NameSlot.FATHER, Script.AR)).isEmpty();
    }

    @Test
    void onlyTouchedFieldsChange() {
        var names = Names.in(Map.of("own.latn", "Rana", "laqab.latn", "al-Mosuli"));
        assertThat(names.retyped(Map.of("own.latn", "Rana"))).isEmpty();
        assertThat(names.retyped(Map.of("own.ckb", "ڕەنا"))).containsExactly(Map.entry("own.ckb", "ڕەنا"));
    }

    @Test
    void aNameIsReadInTheFirstScriptThatHasOne() {
        assertThat(Names.in(Map.of("own.ar", "رنا", "father.ar", "سعد", "own.latn", "Rana"))
                        .line())
                .isEqualTo("رنا سعد");
        assertThat(Names.in(Map.of()).line()).isEmpty();
    }

    /** REF-57. */
    @Test
    void nobodyTakesCareOfTheirOwnCaregiver() {
        var a = new UUID(0, 1);
        var b = new UUID(0, 2);
        var c = new UUID(0, 3);
        var ties = new Ties(Map.of(a, Set.of(b), b, Set.of(c)));
        assertThat(ties.wouldCircle(c, a)).isTrue();
        assertThat(ties.wouldCircle(a, c)).isFalse();
        assertThat(ties.wouldCircle(a, a)).isTrue();
    }
}
