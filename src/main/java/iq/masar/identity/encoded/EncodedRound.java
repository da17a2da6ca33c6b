package iq.masar.identity.encoded;

import iq.masar.identity.encoded.Compared.Band;
import iq.masar.identity.encoded.Compared.BatchTooLarge;
import iq.masar.identity.encoded.Compared.BatchTooSmall;
import iq.masar.identity.encoded.Compared.NormaliserDiffers;
import iq.masar.identity.encoded.Compared.Pair;
import iq.masar.identity.encoded.Compared.Pairs;
import iq.masar.linkage.EncodedComparison;
import iq.masar.linkage.Encoder;
import iq.masar.linkage.Encodings;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * One encoded comparison of two institutions (IDN-64): a key of 256 bits made for it and known to the two sides only, names
 * salted by year of birth and folded to 1,024 bits, a quarter of fake records among them, all shuffled. The linking unit gets
 * bits without key and numbers without meaning. Everything is in memory and forgotten when the answer is there: no file, no
 * row, no log.
 */
public final class EncodedRound implements AutoCloseable {
    /** Version of the folding that the encoder applies to both sides here. */
    public static final int NORMALISER = 1;

    public static final int LEAST = 100;
    public static final int MOST = 5_000;
    private static final int LOW = 700;
    private static final int MIDDLE = 800;
    private static final int HIGH = 880;
    private static final int ONE_FAKE_IN = 4;
    private static final int YEARS = 90;
    private static final int FIRST_YEAR = 1935;
    private final SecureRandom chance;
    private final byte[] key = new byte[Encoder.KEY_BYTES];
    private final Side left;
    private final Side right;

    private EncodedRound(Batch left, Batch right, SecureRandom chance) {
        this.chance = chance;
        chance.nextBytes(key);
        var encoder = new Encoder(key);
        this.left = new Side(left, encoder);
        this.right = new Side(right, encoder);
    }

    /** The rows of one side, shuffled, with fakes among them. */
    private final class Side {
        private final Encodings encodings = new Encodings();
        private final List<Integer> rows = new ArrayList<>();
        private final List<UUID> numbers = new ArrayList<>();

        Side(Batch batch, Encoder encoder) {
            for (var n = 0; n < batch.rows().size(); n++) {
                rows.add(n);
            }
            for (var n = 0; n < batch.rows().size() / (ONE_FAKE_IN - 1) + 1; n++) {
                rows.add(-1);
            }
            Collections.shuffle(rows, chance);
            for (var row : rows) {
                var one = row < 0 ? fake(batch) : batch.rows().get(row);
                encodings.add(encoder.encode(one.parts(), Integer.toString(one.birthYear())));
                numbers.add(new UUID(chance.nextLong(), chance.nextLong()));
            }
        }

        /** Parts of different people put together, so that a fake cannot be told by its letters. */
        private Batch.Row fake(Batch batch) {
            var parts = new ArrayList<String>();
            var width = batch.rows().getFirst().parts().size();
            for (var slot = 0; slot < width; slot++) {
                var other =
                        batch.rows().get(chance.nextInt(batch.rows().size())).parts();
                parts.add(slot < other.size() ? other.get(slot) : "");
            }
            return new Batch.Row(parts, FIRST_YEAR + chance.nextInt(YEARS));
        }
    }

    /** What the two sides learn, and which of their own rows each number was: nothing else is kept. */
    public record Answered(Compared compared, List<UUID> left, List<UUID> right) {
        public Answered {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Compares and forgets. */
    public static Answered compare(Batch left, Batch right, SecureRandom chance) {
        if (left.normaliser() != right.normaliser()) {
            return refused(new NormaliserDiffers(left.normaliser(), right.normaliser()));
        }
        for (var batch : List.of(left, right)) {
            int rows = batch.rows().size();
            if (rows < LEAST || rows > MOST) {
                return refused(rows < LEAST ? new BatchTooSmall(rows) : new BatchTooLarge(rows));
            }
        }
        try (var round = new EncodedRound(left, right, chance)) {
            return new Answered(new Pairs(round.link()), round.own(round.left), round.own(round.right));
        }
    }

    private static Answered refused(Compared why) {
        return new Answered(why, List.of(), List.of());
    }

    /** What the linking unit does: it sees bits and opaque numbers. */
    private List<Pair> link() {
        var pairs = new ArrayList<Pair>();
        EncodedComparison.alike(left.encodings, right.encodings, LOW, (one, other, shared) -> {
            long bits = left.encodings.counts()[one] + right.encodings.counts()[other];
            var likeness = (int) (2000L * shared / Math.max(1, bits));
            pairs.add(new Pair(left.numbers.get(one), right.numbers.get(other), band(likeness)));
        });
        return pairs.stream()
                .filter(pair -> isReal(left, pair.left()) && isReal(right, pair.right()))
                .toList();
    }

    /** Each side throws away what its own fakes met. */
    private static boolean isReal(Side side, UUID number) {
        return side.rows.get(side.numbers.indexOf(number)) >= 0;
    }

    private static Band band(int perMille) {
        return perMille >= HIGH ? Band.HIGH : perMille >= MIDDLE ? Band.MIDDLE : Band.LOW;
    }

    /** A side's own numbers, in the order of its rows. */
    private List<UUID> own(Side side) {
        var own = new UUID[(int) side.rows.stream().filter(row -> row >= 0).count()];
        for (var n = 0; n < side.rows.size(); n++) {
            if (side.rows.get(n) >= 0) {
                own[side.rows.get(n)] = side.numbers.get(n);
            }
        }
        return List.of(own);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
