package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.names.letters.Folding;
import org.junit.jupiter.api.Test;

/** IDN-2, IDN-4. */
class FoldingTest {
    @Test
    void foldingTwiceChangesNothing() {
        for (var text : Spelt.strange(20_000, 1)) {
            var once = Folding.fold(text);
            assertThat(Folding.fold(once)).isEqualTo(once);
        }
    }

    @Test
    void foldingNeverJoinsOrSplitsTokens() {
        for (var text : Spelt.names(2_000, 2)) {
            assertThat(Folding.fold(text).split(" ")).hasSameSizeAs(text.split(" "));
        }
    }

    @Test
    void lettersThatAreWrittenForEachOtherMeet() {
        assertThat(Folding.fold("أحمد إبراهيم آمنة ٱل")).isEqualTo("احمد ابراهيم امنه ال");
        assertThat(Folding.fold("مصطفى علی مؤيد رائد")).isEqualTo("مصطفي علي مويد رايد");
        assertThat(Folding.fold("کریم ھیوا")).isEqualTo("كريم هيوا");
        assertThat(Folding.fold("مُحَمَّد")).isEqualTo("محمد");
        assertThat(Folding.fold("ﻣﺤﻤﺪ")).isEqualTo("محمد");
    }

    @Test
    void hehWithJoinerIsTheSoraniE() {
        assertThat(Folding.fold("ئه\u200cحمه\u200cد")).isEqualTo(Folding.fold("ئەحمەد"));
    }
}
