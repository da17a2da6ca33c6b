package iq.masar.identity.model;

import java.util.List;
import java.util.Map;

/**
 * A rule by which a category follows from facts (identity.md E8a).
 *
 * @param when facts that must hold, or with {@code !} in front must not
 * @param special of class C4: outside its sealed section it reads «إجراء خاص» (IDN-56)
 * @param laws references, none endorsed yet
 */
public record CategoryRule(
        String id,
        int version,
        List<String> when,
        String category,
        boolean special,
        List<String> laws,
        List<String> effects,
        String source,
        boolean verified) {
    private static final String NOT = "!";

    /** What a category of class C4 is called everywhere else. */
    public static final String SPECIAL = "special";

    public CategoryRule {
        when = List.copyOf(when);
        laws = List.copyOf(laws);
        effects = List.copyOf(effects);
    }

    /** The facts the rule asks for, without their direction. */
    public List<String> facts() {
        return when.stream().map(fact -> fact.replace(NOT, "")).toList();
    }

    /** What comes of the rule where these facts are known. */
    public Result judge(Map<String, Boolean> known) {
        var missing = facts().stream().filter(fact -> !known.containsKey(fact)).toList();
        if (!missing.isEmpty()) {
            return new Result.Missing(missing);
        }
        return when.stream().allMatch(fact -> known.getOrDefault(fact.replace(NOT, ""), false) != fact.startsWith(NOT))
                ? new Result.Follows(category)
                : new Result.DoesNotFollow();
    }

    /** What it is called outside its sealed section. */
    public String shown() {
        return special ? SPECIAL : category;
    }

    /** What comes of a rule. */
    public sealed interface Result {
        record Follows(String category) implements Result {}

        record DoesNotFollow() implements Result {}

        /** These facts are not known (IDN-55). */
        record Missing(List<String> facts) implements Result {
            public Missing {
                facts = List.copyOf(facts);
            }
        }
    }
}
