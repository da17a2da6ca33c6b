package iq.masar.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that component templates draw; see docs/guides/add-a-page.md for one example of each. */
public sealed interface Part {
    /** A link in a list of crumbs or remedies. */
    record Link(String href, String text) implements Part {}

    /** One tab; {@code count} below zero is not shown. */
    record Tab(String href, String text, int count, boolean active) implements Part {}

    /** One thing to pick in {@code choices} or {@code select}. */
    record Choice(String value, String text, String hint) implements Part {
        public static Choice of(String value, String text) {
            return new Choice(value, text, "");
        }

        /** Each code with the word of its key, {@code prefix + code}. */
        public static List<Choice> all(String prefix, List<String> codes) {
            return codes.stream().map(code -> of(code, Words.t(prefix + code))).toList();
        }
    }

    /**
     * A deadline clock.
     *
     * @param share used share of the limit, 1.0 at the deadline, drawn up to 2.0
     * @param remaining the time in words, such as «بقي 40 دقيقة»
     * @param kind the line under the bar, such as «من مهلة الاستلام · يوم عمل»
     */
    record Clock(double share, String remaining, String kind) implements Part {
        /** {@code w0 w75 w100 w150 w200}. */
        public String level() {
            return share >= 2 ? "w200" : share >= 1.5 ? "w150" : share >= 1 ? "w100" : share >= .75 ? "w75" : "w0";
        }

        public String icon() {
            return share >= 2 ? "stop" : share >= .75 ? "alert" : "clock";
        }

        /** How much of a bar of 100 units is full; the tick of 100 % stands at 50. */
        public int filled() {
            return (int) Math.round(Math.clamp(share, 0, 2) * 50);
        }
    }

    /** One rung of the escalation ladder; {@code state} is {@code done}, {@code now}, {@code next} or {@code later}. */
    record Rung(int percent, String text, String who, String when, String state) implements Part {}

    /** One line of a timeline; {@code tone} is {@code ok warn bad info gone} or empty. */
    record Moment(String day, String time, String icon, String text, String who, String tone) implements Part {}

    /** One link of a referral chain; {@code state} is {@code done now draft ended}. */
    record Hop(String href, String title, String meta, String state) implements Part {}

    /** One step of a case; {@code state} is {@code done}, {@code now} or {@code later}. */
    record Step(String text, String state) implements Part {}

    /** The personal strip; which of the three decides what the template draws. */
    sealed interface Person extends Part {
        String calling();

        String safeContact();

        /**
         * Closed: the calling name and safe contact show, everything else is six dots.
         *
         * @param openPath where the reason is posted
         * @param grounds reasons offered, value and words
         * @param left readings left this hour, if counted
         */
        record Closed(
                String calling,
                String safeContact,
                List<String> masked,
                String openPath,
                List<Choice> grounds,
                Optional<Integer> left)
                implements Person {}

        /** Open for some minutes; {@code values} label → text, in order. */
        record Open(String calling, String safeContact, Map<String, String> values, int minutesLeft, String closePath)
                implements Person {}

        /** The hour's readings are used up. */
        record Spent(String calling, String safeContact, String renews) implements Person {}
    }

    /** A conflict of two texts (house rule H6). */
    record Version(String title, String who, String when, String text) implements Part {}

    /** A number with what it means; {@code href} opens its definition or list. */
    record Tile(String href, String icon, String label, String figure, String meaning, boolean late) implements Part {}
}
