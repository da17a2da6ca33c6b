package iq.masar.plans.model;

import iq.masar.plans.Instrument.Condition;
import iq.masar.plans.Instrument.Rule;
import java.util.List;

/** Which protection flags a screening raises, after the instrument's own rules (REF-26). */
public final class Flags {
    private Flags() {}

    /** The raised flags in the instrument's order, each once. A skipped answer raises nothing. */
    public static List<String> raised(Sheet sheet) {
        return sheet.instrument().flags().stream()
                .filter(rule -> holds(rule, sheet))
                .map(Rule::flag)
                .distinct()
                .toList();
    }

    private static boolean holds(Rule rule, Sheet sheet) {
        return rule.all().stream().allMatch(condition -> holds(condition, sheet));
    }

    private static boolean holds(Condition condition, Sheet sheet) {
        return sheet.answer(condition.item()) instanceof Answer.Chosen chosen
                && chosen.codes().stream().anyMatch(condition.in()::contains);
    }
}
