package iq.masar.returns.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.ui.Words;
import java.util.Collection;
import java.util.stream.Collectors;

/** Refusals in the reader's words: what the rule says, what is missing, who cures it. */
public final class Refusing {
    private Refusing() {}

    public static String title(ReturnReply reply, Actor reader) {
        var key = "returns.return-reply." + Words.code(reply);
        return switch (reply) {
            case ReturnReply.NotNow(var state, var step) ->
                Words.t(key, Words.t("returns.state." + state), Words.t("returns.audit." + step));
            case ReturnReply.SafeguardOpen(var kinds) -> Words.t(key, kinds(kinds, reader));
            case ReturnReply.ItemsMissing(var items) ->
                Words.t(key, items.stream().map(Refusing::item).collect(Collectors.joining(" · ")));
            case ReturnReply.NoRuleSet(var day) -> Words.t(key, day);
            case ReturnReply.AppealTermPassed(var day) -> Words.t(key, day);
            case ReturnReply.NoRequestNeeded(var until) -> Words.t(key, until);
            case ReturnReply.ReferenceKnown(var number) -> Words.t(key, number);
            case ReturnReply.ValidDocumentExists(var number) -> Words.t(key, number);
            case ReturnReply.NobodyThere(var office) -> Words.t(key, office);
            case ReturnReply other -> Words.t(key);
        };
    }

    /** A missing particular, such as {@code 2.mother}. */
    public static String item(String item) {
        var parts = item.split("\\.", 2);
        return parts.length < 2
                ? Words.t("returns.item." + item)
                : Words.t("returns.item.of", Words.t("returns.item." + parts[1]), parts[0]);
    }

    /** By kind for who works on them; everybody else learns what the other state learns. */
    public static String kinds(Collection<Safeguard> kinds, Actor reader) {
        return kinds.stream()
                .sorted()
                .map(kind -> reader.is(Role.SAFEGUARD_OFFICER)
                        ? Words.t("returns.safeguard." + kind.code())
                        : Words.t("returns.outward." + kind.outward().name()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
