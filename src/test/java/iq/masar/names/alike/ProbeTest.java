package iq.masar.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** IDN-10, IDN-24: a word laid out beforehand scores as the table does, to the last bit; outlines meet both ways. */
class ProbeTest {
    private final Random random = new Random(1);

    private byte[] word(int letters, int longest) {
        var word = new byte[random.nextInt(longest)];
        for (var i = 0; i < word.length; i++) {
            word[i] = (byte) (1 + random.nextInt(letters - 1));
        }
        return word;
    }

    @Test
    void aProbeScoresAsTheTableDoes() {
        for (var table : List.of(Tables.ACROSS, Tables.LATIN, Tables.ARABIC)) {
            for (var k = 0; k < 3_000; k++) {
                var x = word(table.a, 10);
                var y = word(table.b, 12);
                var score = table.score(x, y);
                assertThat(new Probe(table, x, true).score(y)).isEqualTo(score);
                assertThat(new Probe(table, y, false).score(x)).isEqualTo(score);
            }
        }
    }

    @Test
    void outlinesMeetBothWaysAndTheirOwn() {
        for (var k = 0; k < 20_000; k++) {
            var x = Outline.keys(Outline.of(word(Tables.ACROSS.a, 10), Tables.ACROSS.left));
            var y = Outline.keys(Outline.of(word(Tables.ACROSS.b, 12), Tables.ACROSS.right));
            assertThat(Outline.meet(x, x)).isTrue();
            assertThat(Outline.meet(x, y)).isEqualTo(Outline.meet(y, x));
        }
    }
}
