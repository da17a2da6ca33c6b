package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.names.PersonSearch.Birth;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** IDN-28: slips agree in part, the dates registers write for want of one earn nothing beside the year. */
class BirthTest {
    private static final Birth BORN = new Birth(1984, 3, 9);

    @Test
    void swappedOneDigitAndDecadeSlipsAgreeInPart() {
        var same = BORN.bits(BORN);
        for (var slip : new Birth[] {
            new Birth(1984, 9, 3),
            new Birth(1984, 3, 8),
            new Birth(1984, 3, 19),
            new Birth(1985, 3, 9),
            new Birth(1994, 3, 9)
        }) {
            assertThat(BORN.bits(slip)).isBetween(1.0, same - 1);
        }
        assertThat(BORN.bits(new Birth(1961, 11, 25))).isNegative();
    }

    @Test
    void firstOfJanuaryAndFirstOfJulyEarnNoMoreThanTheirYear() {
        var year = BORN.bits(new Birth(1984, 0, 0));
        for (var month : new int[] {1, 7}) {
            var written = new Birth(1984, month, 1);
            assertThat(written.isDefault()).isTrue();
            assertThat(written.bits(written)).isEqualTo(year);
            assertThat(written.bits(BORN)).isEqualTo(year);
        }
        assertThat(new Birth(1984, 2, 1).bits(new Birth(1984, 2, 1))).isGreaterThan(year);
    }

    @Test
    void missingSaysNothingAndComparingIsSymmetric() {
        assertThat(BORN.bits(Birth.UNKNOWN)).isZero();
        var chance = new Random(5);
        for (var i = 0; i < 20_000; i++) {
            var one = new Birth(1980 + chance.nextInt(12), chance.nextInt(13), chance.nextInt(32));
            var other = new Birth(1980 + chance.nextInt(12), chance.nextInt(13), chance.nextInt(32));
            assertThat(one.bits(other)).isEqualTo(other.bits(one));
            assertThat(Birth.of(one.digits())).isEqualTo(one);
            assertThat(one.bits(other)).isLessThanOrEqualTo(Math.max(one.bits(one), other.bits(other)));
        }
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThatThrownBy(() -> new Birth(1984, 13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Birth(1984, 1, 32)).isInstanceOf(IllegalArgumentException.class);
    }
}
