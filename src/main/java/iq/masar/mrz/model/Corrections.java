package iq.masar.mrz.model;

import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.Strength;
import iq.masar.mrz.Suggestion;
import iq.masar.mrz.Suggestion.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Look-alike characters: which readings of a failing zone would pass, and how many of a passing one pass as well. */
public final class Corrections {
    private static final int MOST = 8;
    private static final int MOST_FORCED = 6;
    private final byte[] zone;
    private final Grid grid;
    private final List<Suggestion> found = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Corrections(byte[] zone, Grid grid) {
        this.zone = zone;
        this.grid = grid;
    }

    /**
     * Readings in which every digit passes, every character is allowed and every date exists, fewest changes first: a
     * character that cannot stand where it does is replaced by one it resembles, and at most two others.
     */
    public static List<Suggestion> suggestions(byte[] zone, Grid grid) {
        var search = new Corrections(zone.clone(), grid);
        List<Integer> forced = new ArrayList<>();
        for (var i = 0; i < zone.length; i++) {
            if ((Alphabet.classes(zone[i]) & grid.need[i]) == 0) {
                forced.add(i);
            }
        }
        if (forced.size() <= MOST_FORCED) {
            for (var free = 0; free <= 2 && search.found.isEmpty(); free++) {
                search.force(forced, 0, free);
            }
        }
        return List.copyOf(search.found);
    }

    private void force(List<Integer> forced, int next, int free) {
        if (next == forced.size()) {
            choose(0, free);
            return;
        }
        int at = forced.get(next);
        for (var c : Alphabet.alike(zone[at]).toCharArray()) {
            attempt(at, (byte) c, () -> force(forced, next + 1, free));
        }
    }

    private void choose(int from, int free) {
        if (found.size() >= MOST) {
            return;
        }
        if (free == 0) {
            keep();
            return;
        }
        for (var at = from; at < zone.length; at++) {
            if (isCovered(at)) {
                int next = at + 1;
                for (var c : Alphabet.alike(zone[at]).toCharArray()) {
                    attempt(at, (byte) c, () -> choose(next, free - 1));
                }
            }
        }
    }

    private void attempt(int at, byte offered, Runnable rest) {
        byte before = zone[at];
        if ((Alphabet.classes(offered) & grid.need[at]) == 0) {
            return;
        }
        zone[at] = offered;
        changes.add(new Change(grid.line(at), grid.column(at), character(before), character(offered)));
        rest.run();
        changes.removeLast();
        zone[at] = before;
    }

    private static String character(byte one) {
        return String.valueOf((char) one);
    }

    private boolean isCovered(int at) {
        if (grid.weight[at] != 0) {
            return true;
        }
        for (var check : Check.values()) {
            if (grid.digitAt[check.ordinal()] == at) {
                return true;
            }
        }
        int longDigit = Scan.longNumberDigit(zone, grid);
        return longDigit >= at && at >= grid.from(Element.OPTIONAL);
    }

    private void keep() {
        if (found.size() < MOST && !changes.isEmpty() && isSound(zone, grid)) {
            found.add(new Suggestion(changes, lines(zone)));
        }
    }

    /** Characters, digits and dates all in order, and at least one digit there to say so. */
    static boolean isSound(byte[] zone, Grid grid) {
        return Scan.isWellFormed(zone, grid)
                && Scan.passes(Scan.digits(zone, grid))
                && MrzDate.read(Rules.text(zone, grid, Element.BIRTH)).isPresent()
                && MrzDate.read(Rules.text(zone, grid, Element.EXPIRY)).isPresent();
    }

    /** The lines of a zone. */
    public static List<String> lines(byte[] zone) {
        return List.of(new String(zone, StandardCharsets.ISO_8859_1).split("\n"));
    }

    /** Zones of the right shape that come of adding or dropping one character of the one line that is off by one. */
    public static List<Suggestion> reshaped(List<String> lines) {
        List<Suggestion> found = new ArrayList<>();
        for (var layout : Layout.values()) {
            if (layout.lines() != lines.size()) {
                continue;
            }
            var off = -1;
            var misfits = 0;
            for (var i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() != layout.width()) {
                    off = i;
                    misfits++;
                }
            }
            if (misfits == 1 && Math.abs(lines.get(off).length() - layout.width()) == 1) {
                reshape(lines, off, layout, found);
            }
        }
        return List.copyOf(found);
    }

    private static void reshape(List<String> lines, int off, Layout layout, List<Suggestion> found) {
        var line = lines.get(off);
        var isShort = line.length() < layout.width();
        for (int i = line.length() - (isShort ? 0 : 1); i >= 0 && found.size() < MOST; i--) {
            if (i > 0
                    && i < line.length()
                    && line.charAt(i) == line.charAt(i - 1)
                    && (!isShort || line.charAt(i) == '<')) {
                continue; // the same line as at the end of this run
            }
            var mended = isShort
                    ? line.substring(0, i) + '<' + line.substring(i)
                    : line.substring(0, i) + line.substring(i + 1);
            List<String> zone = new ArrayList<>(lines);
            zone.set(off, mended);
            var bytes = String.join("\n", zone).getBytes(StandardCharsets.ISO_8859_1);
            if (Scan.shape(bytes) == layout.ordinal() && isSound(bytes, Grid.of(layout))) {
                var change = isShort
                        ? new Change(off + 1, i + 1, "", "<")
                        : new Change(off + 1, i + 1, line.substring(i, i + 1), "");
                found.add(new Suggestion(List.of(change), zone));
            }
        }
    }

    /** How many other readings of look-alikes pass all digits of this zone, and what no digit covers. */
    public static Strength strength(byte[] zone, Grid grid) {
        var byDelta = new long[10];
        byDelta[0] = 1;
        int digit = Scan.longNumberDigit(zone, grid);
        int optional = grid.from(Element.OPTIONAL);
        var number = run(zone, grid, Element.NUMBER, Check.NUMBER);
        for (var i = optional; i < digit; i++) { // a long number runs on, and both parts share one digit
            number.add(i, Grid.turn(9 + i - optional));
        }
        byDelta = join(byDelta, number.kept());
        byDelta = join(byDelta, run(zone, grid, Element.BIRTH, Check.BIRTH).kept());
        byDelta = join(byDelta, run(zone, grid, Element.EXPIRY, Check.EXPIRY).kept());
        if (digit < 0) {
            byDelta = join(
                    byDelta, run(zone, grid, Element.OPTIONAL, Check.OPTIONAL).kept());
        }
        byDelta = join(
                byDelta, run(zone, grid, Element.OPTIONAL_2, Check.OPTIONAL).kept());
        List<Element> uncovered =
                new ArrayList<>(List.of(Element.NAME, Element.SEX, Element.NATIONALITY, Element.ISSUER));
        uncovered.add(Element.DOCUMENT_CODE);
        if (grid.layout.isVisa()) {
            uncovered.add(Element.OPTIONAL);
        }
        return new Strength(byDelta[0] - 1, uncovered);
    }

    private static Run run(byte[] zone, Grid grid, Element element, Check check) {
        var own = grid.layout.span(check).length() > 0
                && !(Scan.digit(Scan.digits(zone, grid), check, zone, grid) instanceof CheckDigit.Absent);
        var run = new Run(zone, grid, grid.from(element));
        for (var i = 0; i < grid.length(element) && isCounted(grid, element); i++) {
            run.add(run.at + i, own ? grid.weight[run.at + i] & 0xFFFF : 0);
        }
        return run;
    }

    private static boolean isCounted(Grid grid, Element element) {
        return !grid.layout.isVisa() || grid.weight[grid.from(element)] != 0;
    }

    /** Readings of one run of characters, counted by what they add to its own digit and to the composite. */
    private static final class Run {
        private final byte[] zone;
        private final Grid grid;
        private final int at;
        private long[] states = new long[100];

        private Run(byte[] zone, Grid grid, int at) {
            this.zone = zone;
            this.grid = grid;
            this.at = at;
            states[0] = 1;
        }

        private void add(int position, int weight) {
            var next = states.clone();
            for (var c : Alphabet.strictlyAlike(zone[position]).toCharArray()) {
                if ((Alphabet.classes((byte) c) & grid.need[position]) == 0) {
                    continue;
                }
                int step = Alphabet.value((byte) c) - Alphabet.value(zone[position]);
                int low = Math.floorMod(step * weight, 10);
                int high = Math.floorMod(step * (grid.weight[position] >>> 16), 10);
                for (var state = 0; state < 100; state++) {
                    next[(state / 10 + low) % 10 * 10 + (state % 10 + high) % 10] += states[state];
                }
            }
            states = next;
        }

        /** Those that keep the own digit, by what they add to the composite. */
        private long[] kept() {
            return Arrays.copyOf(states, 10);
        }
    }

    private static long[] join(long[] first, long[] second) {
        var joined = new long[10];
        for (var i = 0; i < 10; i++) {
            for (var j = 0; j < 10; j++) {
                joined[(i + j) % 10] += first[i] * second[j];
            }
        }
        return joined;
    }
}
