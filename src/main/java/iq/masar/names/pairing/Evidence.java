package iq.masar.names.pairing;

import iq.masar.names.parts.Part;
import iq.masar.names.parts.Part.Role;
import iq.masar.names.parts.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names laid side by side: the parts compared (neighbours joined where that reads better), how alike each pair is, and who answers whom.
 *
 * @param score the sum, in natural logarithms of odds
 */
public record Evidence(List<Part> left, List<Part> right, float[] like, Side.Pairing pairing, float score) {
    private static final float JOINED = -0.7f;

    /** The best reading of two names. */
    public static Evidence of(List<Part> left, List<Part> right) {
        var x = compared(left);
        var y = compared(right);
        var best = plain(x, y, 0);
        if (x.size() > y.size() || x.size() == y.size() && best.score() < 0) {
            best = joined(x, y, best, true);
        }
        if (y.size() > x.size() || x.size() == y.size() && best.score() < 0) {
            best = joined(x, y, best, false);
        }
        return best;
    }

    /** Titles leave the comparison where something else is left (IDN-8). */
    public static List<Part> compared(List<Part> parts) {
        var kept = new ArrayList<Part>(parts.size());
        for (var part : parts) {
            if (part.role() != Role.TITLE) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
    }

    private static Evidence joined(List<Part> x, List<Part> y, Evidence best, boolean left) {
        var longer = left ? x : y;
        for (var i = 0; i + 1 < longer.size(); i++) {
            if (longer.get(i).script() == longer.get(i + 1).script()) {
                var shorter = new ArrayList<>(longer);
                shorter.remove(i + 1);
                shorter.set(i, Parts.joined(longer.get(i), longer.get(i + 1)));
                var tried = left ? plain(shorter, y, JOINED) : plain(x, shorter, JOINED);
                if (tried.score() > Math.max(0, best.score())) {
                    best = tried;
                }
            }
        }
        return best;
    }

    /** How alike every part of the left is to every part of the right, row by row. */
    public static float[] likenesses(List<Part> x, List<Part> y) {
        var like = new float[x.size() * y.size()];
        for (var i = 0; i < x.size(); i++) {
            for (var j = 0; j < y.size(); j++) {
                like[i * y.size() + j] = Likeness.of(x.get(i), y.get(j));
            }
        }
        return like;
    }

    private static Evidence plain(List<Part> x, List<Part> y, float price) {
        var like = likenesses(x, y);
        var pairing = Side.pair(like, x.size(), y.size());
        return new Evidence(x, y, like, pairing, pairing.score() + price);
    }
}
