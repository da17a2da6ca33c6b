package iq.masar.names.people;

import iq.masar.names.PersonSearch.Birth;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * People by their names and dates of birth. A question looks at the rows that hold two of its parts, the rarest two first, and at those of its
 * day of birth; it touches a bounded number of rows however many there are. Rows added since the last batch was laid down are looked through one
 * by one; batches are laid down again with twice as many. Many threads may ask while none adds.
 */
public final class People {
    private static final int LOOKED_THROUGH = 1024;
    private static final int TOUCHED = 6_000; // rows of all lists of a question, about
    private static final int OF_A_DAY = 4_000; // rows of the day of birth that are looked through
    private static final int LONG_LIST = 48; // a list so long is narrowed to years about the year of birth
    private static final int OTHER_SCRIPT = 1 << 31; // set in an owner: another row of it has the other script

    private final Lexicon lexicon = new Lexicon();
    private int size;
    private int alone; // people whose name is in one script only
    private volatile Laid laid = new Laid(List.of(), new Rows());

    private final ConcurrentLinkedQueue<Asking> idle = new ConcurrentLinkedQueue<>();

    /** Takes people found, best first. */
    @FunctionalInterface
    public interface Taker {
        /** A person's number and the bits that speak for it. */
        void take(int person, double bits);
    }

    private record Laid(List<Batch> batches, Rows rest) {}

    /** Adds a person under a number, with the spellings of the name. */
    public void add(int person, List<List<Part>> spellings, Birth birth) {
        var scripts = 0;
        for (var parts : spellings) {
            scripts |= 1 << parts.getFirst().script().ordinal();
        }
        var both = Integer.bitCount(scripts) > 1;
        alone += both ? 0 : 1;
        for (var parts : spellings) {
            laid.rest().add(both ? person | OTHER_SCRIPT : person, parts, birth.digits(), lexicon);
            size++;
        }
    }

    /** The best people for a name in one or two spellings and a date of birth, at most so many, best first. */
    public void find(List<List<Part>> spellings, Birth birth, int top, Taker taker) {
        var laid = lay();
        var asking = idle.poll();
        if (asking == null || !asking.fits(lexicon.size(), size)) {
            asking = new Asking(lexicon, size, alone > 0);
        }
        asking.begin();
        var best = new Best(top);
        var search = new Search(asking, birth, best, onlyScript(spellings));
        var from = 0;
        for (var i = 0; i < Math.min(2, spellings.size()); i++) {
            var n = asking.lay(spellings.get(i), i);
            search.pairs(from, n, laid.batches());
            from += n;
        }
        search.run(laid.batches());
        var rest = laid.rest();
        for (var row = 0; row < rest.size; row++) {
            search.look(rest.owners[row], rest.births[row], rest.content, rest.starts[row], rest.starts[row + 1]);
        }
        var found = best.owners();
        for (var k = 0; k < found.length; k++) {
            taker.take(found[k], best.score(k) / 16.0);
        }
        idle.offer(asking);
    }

    private static int onlyScript(List<List<Part>> spellings) {
        return spellings.size() > 1
                ? -1
                : spellings.getFirst().getFirst().script().ordinal();
    }

    /** One question over all batches. */
    private final class Search {
        private static final int KNOWN = 1 << 13;

        private final Asking asking;
        private final Birth birth;
        private final Best best;
        private final int script;
        private long[] ranges = new long[256]; // length, batch, number
        private long[] bounds = new long[256];
        private int n;
        private final int[] touched = new int[KNOWN];

        Search(Asking asking, Birth birth, Best best, int script) {
            this.asking = asking;
            this.birth = birth;
            this.best = best;
            this.script = script;
        }

        /** Finds the lists of the pairs of one spelling. Of two parts one at least must be of its own class. */
        void pairs(int from, int parts, List<Batch> batches) {
            for (var i = from; i < from + parts; i++) {
                for (var j = i + 1; j < from + parts; j++) {
                    for (var one : asking.classes[i]) {
                        for (var other : asking.classes[j]) {
                            if (one == asking.own(i) || other == asking.own(j) || parts == 2) {
                                for (var b = 0; b < batches.size(); b++) {
                                    offer(batches.get(b), b, one, other);
                                }
                            }
                        }
                    }
                }
            }
        }

        private void offer(Batch batch, int number, int one, int other) {
            var range = batch.range(one, other);
            var length = (int) range - (int) (range >>> 32);
            if (length == 0) {
                return;
            }
            if (length > LONG_LIST && birth.year() != 0) {
                var begin = (int) (range >>> 32);
                put(batch.narrowed(begin, (int) range, 0, batch.from(1)), number);
                range = batch.narrowed(
                        begin,
                        (int) range,
                        batch.from((birth.year() - 1) * 10_000),
                        batch.from((birth.year() + 2) * 10_000));
            }
            put(range, number);
        }

        private void put(long range, int batch) {
            var length = (int) range - (int) (range >>> 32);
            if (length > 0) {
                if (n == ranges.length) {
                    ranges = Arrays.copyOf(ranges, 2 * n);
                    bounds = Arrays.copyOf(bounds, 2 * n);
                }
                bounds[n] = range;
                ranges[n] = (long) length << 32 | (long) batch << 24 | n;
                n++;
            }
        }

        /** Looks at the rows of the shortest lists, then of the longer while not too many were touched. */
        void run(List<Batch> batches) {
            for (var batch : batches) {
                if (birth.day() != 0 && !birth.isDefault()) {
                    var from = batch.from(birth.digits());
                    var to = batch.from(birth.digits() + 1);
                    for (var place = from; place < to && place < from + OF_A_DAY; place++) {
                        look(batch, place);
                    }
                }
            }
            Arrays.sort(ranges, 0, n);
            var left = TOUCHED;
            for (var k = 0; k < n && left > 0; k++) {
                var batch = batches.get((int) (ranges[k] >>> 24) & 0xff);
                var range = bounds[(int) ranges[k] & 0xffffff];
                var to = Math.min((int) range, (int) (range >>> 32) + left);
                for (var entry = (int) (range >>> 32); entry < to; entry++) {
                    var place = batch.place(entry);
                    var slot = place * 0x9E3779B9 >>> 19;
                    if (touched[slot] != place + 1) {
                        touched[slot] = place + 1;
                        look(batch, place);
                    }
                }
                left -= to - (int) (range >>> 32);
            }
        }

        private void look(Batch batch, int place) {
            look(batch.owners[place], batch.births[place], batch.content, batch.starts[place], batch.starts[place + 1]);
        }

        void look(int owner, int born, int[] content, int from, int to) {
            if (owner < 0 && script >= 0 && lexicon.isLatin(content[from]) != (script == 1)) {
                return;
            }
            var score = asking.score(content, from, to);
            if (score > 0) {
                score += Asking.sixteenths(birth.bits(Birth.of(born)));
                best.take(owner & ~OTHER_SCRIPT, score);
            }
        }
    }

    private Laid lay() {
        var now = laid;
        if (now.rest().size < LOOKED_THROUGH) {
            return now;
        }
        synchronized (this) {
            now = laid;
            if (now.rest().size >= LOOKED_THROUGH) {
                var batches = new ArrayList<>(now.batches());
                var all = now.rest().copy();
                while (!batches.isEmpty() && batches.getLast().owners.length <= 2 * all.size) {
                    all.addAll(batches.removeLast());
                }
                batches.add(all.batch(lexicon));
                now = new Laid(List.copyOf(batches), new Rows());
                laid = now;
            }
            return now;
        }
    }

    /** Bytes of the rows and their lists, as they lie in the batches; the lexicon is not among them. */
    public long bytes() {
        return lay().batches().stream().mapToLong(Batch::bytes).sum();
    }

    /** The number of different parts. */
    public int words() {
        return lexicon.size();
    }
}
