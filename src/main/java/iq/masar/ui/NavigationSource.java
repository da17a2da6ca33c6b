package iq.masar.ui;

import iq.masar.kernel.Actor;
import java.util.List;
import java.util.OptionalInt;

/** A room's entries in the side navigation; only what this actor may open. */
@FunctionalInterface
public interface NavigationSource {
    List<Entry> entries(Actor actor);

    /**
     * One line of the side navigation.
     *
     * @param key message key of its word
     * @param order entries are sorted by it; 10 desk, 20 intake, 30 cases, 40 referrals, 50 appointments, 90 the rest
     * @param count what waits there, if counting makes sense
     * @param late whether the count is shown in brick: only for what is overdue
     * @param reference whether it stands in the lower group of references
     */
    record Entry(String href, String icon, String key, int order, OptionalInt count, boolean late, boolean reference) {
        public static Entry of(String href, String icon, String key, int order) {
            return new Entry(href, icon, key, order, OptionalInt.empty(), false, false);
        }

        public Entry counting(int waiting) {
            return new Entry(href, icon, key, order, OptionalInt.of(waiting), late, reference);
        }

        public Entry overdue(int overdue) {
            return new Entry(href, icon, key, order, OptionalInt.of(overdue), overdue > 0, reference);
        }

        public Entry asReference() {
            return new Entry(href, icon, key, order, count, late, true);
        }
    }
}
