package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.encoded.Batch;
import iq.masar.identity.encoded.Compared;
import iq.masar.identity.encoded.Compared.Band;
import iq.masar.identity.encoded.EncodedRound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDN-64: compared in memory, answered in three bands of opaque pairs, forgotten. */
class EncodedRoundTest {
    private static final List<String> FIRST =
            List.of("زينب", "مريم", "فاطمة", "أحمد", "علي", "حسين", "كريم", "نور", "هدى", "سلمى", "رنا", "يوسف");
    private static final List<String> SECOND = List.of(
            "عبد الرضا", "عبد الله", "كاظم", "جواد", "صالح", "إبراهيم", "خليل", "عمر", "ناصر", "سعيد", "حامد", "فاضل");
    private final SecureRandom chance = new SecureRandom();

    private static List<Batch.Row> people(int count, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Batch.Row>();
        for (var n = 0; n < count; n++) {
            rows.add(new Batch.Row(
                    List.of(
                            FIRST.get(random.nextInt(FIRST.size())),
                            SECOND.get(random.nextInt(SECOND.size())),
                            SECOND.get(random.nextInt(SECOND.size())) + n),
                    1940 + random.nextInt(70)));
        }
        return rows;
    }

    private static Batch batch(List<Batch.Row> rows) {
        return new Batch(EncodedRound.NORMALISER, rows);
    }

    @Test
    void theSamePersonIsFoundAndStrangersAreNot() {
        var left = new ArrayList<>(people(120, 1));
        var right = new ArrayList<>(people(400, 2));
        left.set(7, new Batch.Row(List.of("زينب", "عبد الرضا", "كاظم"), 1989));
        right.set(311, new Batch.Row(List.of("زينب", "عبدالرضا", "كاظم"), 1989));
        var round = EncodedRound.compare(batch(left), batch(right), chance);
        var pairs = ((Compared.Pairs) round.compared()).pairs();
        assertThat(pairs).anySatisfy(pair -> {
            assertThat(round.left().indexOf(pair.left())).isEqualTo(7);
            assertThat(round.right().indexOf(pair.right())).isEqualTo(311);
            assertThat(pair.band()).isNotEqualTo(Band.LOW);
        });
        assertThat(pairs.stream().filter(pair -> pair.band() == Band.HIGH)).hasSizeLessThan(5);
    }

    @Test
    void oneKeyIsUsedOnce() {
        var rows = batch(people(100, 3));
        var first = EncodedRound.compare(rows, rows, chance);
        var second = EncodedRound.compare(rows, rows, chance);
        assertThat(first.left()).doesNotContainAnyElementsOf(second.left());
    }

    @Test
    void tooFewTooManyAndOtherFoldingsAreRefused() {
        var enough = batch(people(100, 4));
        assertThat(EncodedRound.compare(enough, batch(people(99, 4)), chance).compared())
                .isEqualTo(new Compared.BatchTooSmall(99));
        assertThat(EncodedRound.compare(enough, batch(people(5001, 4)), chance).compared())
                .isEqualTo(new Compared.BatchTooLarge(5001));
        assertThat(EncodedRound.compare(enough, new Batch(EncodedRound.NORMALISER + 1, enough.rows()), chance)
                        .compared())
                .isInstanceOf(Compared.NormaliserDiffers.class);
    }

    /** No file is written while it compares: neither where programs keep temporary files nor where it runs. */
    @Test
    void noFileIsWritten(@TempDir Path temporary) throws IOException {
        var before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", temporary.toString());
        try {
            EncodedRound.compare(batch(people(200, 5)), batch(people(200, 6)), chance);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        try (var files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void nobodysNameIsInItsText() {
        assertThat(people(1, 7).getFirst().toString()).isEqualTo("Row");
    }
}
