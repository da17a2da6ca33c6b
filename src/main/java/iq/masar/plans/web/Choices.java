package iq.masar.plans.web;

import iq.masar.codes.Codes;
import iq.masar.plans.Plan.Coded;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What forms of this room offer, in the reader's language. */
public final class Choices {
    private Choices() {}

    /** A code list. */
    static List<Part.Choice> of(Codes codes, String list) {
        return codes.list(list).stream()
                .map(code -> Part.Choice.of(code.code(), Words.label(code.label())))
                .toList();
    }

    /** The words of one of the plan's own lists; their keys are {@code plans.<type>.<code>}. */
    public static <E extends Enum<E> & Coded> List<Part.Choice> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Part.Choice.of(one.code(), word(one)))
                .toList();
    }

    public static <E extends Enum<E> & Coded> String word(E one) {
        return Words.t("plans." + one.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + one.code());
    }
}
