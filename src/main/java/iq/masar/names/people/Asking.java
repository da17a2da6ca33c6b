package iq.masar.names.people;

import iq.masar.names.alike.Letters;
import iq.masar.names.pairing.Against;
import iq.masar.names.pairing.Likeness;
import iq.masar.names.parts.Part;
import iq.masar.names.parts.Part.Role;
import java.util.Arrays;
import java.util.List;

/** One question at a time: which parts of the lexicon its parts may mean, and what each is worth, in sixteenths of a bit. For one thread. */
final class Asking {
    /** Parts of a name asked for that are looked at. */
    static final int MOST_PARTS = 8;

    private static final int SIXTEENTHS = 16;
    private static final int ITS_OWN =
            1 << 12; // put upon the worth of the class that is the part's own, to stand first
    private static final int CLASSES_A_PART = 12;
    private static final float MOST_BITS = 16;
    private static final float LEAST_BITS = 3;
    private static final int NOT_ANSWERED = -3 * SIXTEENTHS;
    private static final int NOT_ASKED = -SIXTEENTHS;
    private static final int IN_PLACE = SIXTEENTHS;

    private final Lexicon lexicon;
    private final int rows;
    private final boolean across; // whether some people have their name in one script only
    private long[] marks; // by part of the lexicon: turn, worth, the asked parts it may answer
    private int[] seen; // by class: the turn it was looked at in
    private int turn;
    private int stamp;
    private int asked;
    private int[] counts = new int[2];

    /** Classes each asked part may mean, best first, and whether the first is its own. */
    int[][] classes = new int[0][];

    private int[] own = new int[0];
    private final int[] found = new int[256];
    private final int[] worth = new int[256];

    Asking(Lexicon lexicon, int rows, boolean across) {
        this.lexicon = lexicon;
        this.rows = rows;
        this.across = across;
        this.marks = new long[lexicon.size()];
        this.seen = new int[lexicon.classes()];
    }

    /** Begins a question of a name spelt in one or more ways. */
    void begin() {
        turn++;
        if (turn == 1 << 24) {
            Arrays.fill(marks, 0);
            turn = 1;
        }
        asked = 0;
        classes = new int[2 * MOST_PARTS][];
        own = new int[2 * MOST_PARTS];
        counts = new int[2];
    }

    /** Lays out the parts of one spelling; answers how many there are. */
    int lay(List<Part> parts, int spelling) {
        var n = Math.min(MOST_PARTS, parts.size());
        for (var i = 0; i < n; i++) {
            if (parts.get(i).role() == Role.INITIAL) {
                classes[asked + i] = new int[0];
                own[asked + i] = -1;
            } else {
                lay(parts.get(i), i);
            }
        }
        asked += n;
        counts[spelling] = n;
        return n;
    }

    private void lay(Part part, int at) {
        var form = Lexicon.main(part);
        var letters = new Letters(form.codes());
        var sign = Lexicon.sign(form);
        var n = 0;
        var its = -1;
        stamp++;
        Against against = null;
        for (var key : form.keys()) {
            for (var c : lexicon.sharing(key)) {
                if (seen[c] == stamp) {
                    continue;
                }
                seen[c] = stamp;
                var same = lexicon.outline(c) == form.outline();
                var best = 0;
                var members = lexicon.members(c);
                var signs = lexicon.signs(c);
                for (var k = 0; k < members.length; k++) {
                    var alike = 0f;
                    if ((signs[k] ^ sign) >>> Lexicon.LATIN_AT == 0) {
                        alike = near(sign, signs[k], same) ? alike(letters, members[k], same, form.codes().length) : 0;
                    } else if (across) {
                        against = against == null ? new Against(form) : against;
                        alike = across(part, against, members[k]);
                    }
                    if (alike > 0) {
                        best = Math.max(best, mark(members[k], c, alike, at));
                    }
                }
                if (same && best > 0) {
                    its = c;
                }
                if (best > 0 && n < found.length) {
                    found[n] = c;
                    worth[n++] = same ? best + ITS_OWN : best;
                }
            }
        }
        classes[asked + at] = best(n);
        own[asked + at] = its;
    }

    /** Whether two signs leave room for few enough letters that differ. */
    private static boolean near(long one, long other, boolean same) {
        var length = (int) (one >>> Lexicon.LENGTH_AT) & 0xff;
        var its = (int) (other >>> Lexicon.LENGTH_AT) & 0xff;
        var allowed = allowed(Math.min(length, its), same);
        return Math.abs(length - its) <= allowed
                && Long.bitCount((one ^ other) & (1L << Lexicon.LENGTH_AT) - 1) <= 2 * allowed;
    }

    private static int allowed(int shorter, boolean same) {
        return shorter < 5 ? 1 : same ? 2 + shorter / 3 : 2;
    }

    private float alike(Letters letters, int v, boolean same, int length) {
        var codes = lexicon.codes(v);
        var distance = letters.distance(codes);
        if (distance > allowed(Math.min(length, codes.length), same)) {
            return 0;
        }
        return distance == 0 ? 1 : same ? 0.95f - 0.05f * distance : 0.8f - 0.1f * distance;
    }

    private float across(Part part, Against against, int v) {
        var other = lexicon.part(v);
        var form = Lexicon.main(other);
        if (!against.comparable(form)) {
            return 0;
        }
        var like = Likeness.weigh(against.letters(form), part, other);
        return like <= 0 ? 0 : Math.min(1, 0.5f + like / 14);
    }

    /** Marks a part of the lexicon with what it is worth; answers that. */
    private int mark(int v, int c, float alike, int at) {
        var many = alike == 1 ? lexicon.holding(v) : lexicon.rows(c); // a spelling met exactly is as rare as it is
        var bits = (float) (Math.log((rows + 1.0) / Math.max(1, many)) / Math.log(2));
        var value = (long) (alike * Math.clamp(bits, LEAST_BITS, MOST_BITS) * SIXTEENTHS);
        var before = marks[v] >>> 32 == turn ? marks[v] : (long) turn << 32;
        var most = Math.max(before >>> 8 & 0xffff, value);
        marks[v] = (long) turn << 32 | most << 8 | before & 0xff | 1L << at;
        return (int) value;
    }

    private int[] best(int n) {
        for (var i = 1; i < n; i++) {
            for (var j = i; j > 0 && worth[j] > worth[j - 1]; j--) {
                var w = worth[j];
                worth[j] = worth[j - 1];
                worth[j - 1] = w;
                var f = found[j];
                found[j] = found[j - 1];
                found[j - 1] = f;
            }
        }
        return Arrays.copyOf(found, Math.min(n, CLASSES_A_PART));
    }

    /** The class of an asked part itself; -1 if no part of the lexicon has it. */
    int own(int part) {
        return own[part];
    }

    /** What a row's name says, in sixteenths of a bit. */
    int score(int[] content, int from, int to) {
        var used = 0;
        var sum = 0;
        var answered = 0;
        for (var at = from; at < to; at++) {
            var mark = marks[content[at]];
            if (mark >>> 32 == turn) {
                var free = (int) mark & 0xff & ~used;
                if (free != 0) {
                    var place = 1 << at - from;
                    var taken = (free & place) != 0 ? place : Integer.lowestOneBit(free);
                    used |= taken;
                    answered++;
                    sum += (int) (mark >>> 8) & 0xffff;
                    sum += taken == place ? IN_PLACE : 0;
                }
            }
        }
        var parts = Math.max(counts[0], counts[1]);
        return answered == 0 ? 0 : sum + (parts - answered) * NOT_ANSWERED + (to - from - answered) * NOT_ASKED;
    }

    /** Sixteenths for bits. */
    static int sixteenths(double bits) {
        return (int) Math.round(bits * SIXTEENTHS);
    }

    /** Whether the tables are large enough for the lexicon and the rows as they are. */
    boolean fits(int words, int rows) {
        return marks.length == words && this.rows == rows;
    }
}
