package iq.masar.loans.web;

import iq.masar.loans.LoanReply;
import iq.masar.ui.Words;
import java.util.stream.Collectors;

/** A rule's no, in words: what is missing and who can cure it (H2). */
public record Refusal(String title, String missing, String cure) {
    public static Refusal of(LoanReply reply) {
        var key = "loans.loan-reply." + Words.code(reply);
        return new Refusal(Words.t(key), missing(key + ".missing", reply), Words.t(key + ".cure"));
    }

    private static String missing(String key, LoanReply reply) {
        return switch (reply) {
            case LoanReply.NotNow(var state) -> Words.t(key, Words.t("loans.state." + state.replace('_', '-')));
            case LoanReply.NotEligible(var rules) ->
                Words.t(
                        key,
                        rules.stream()
                                .map(rule -> Words.t("loans.rule." + rule))
                                .collect(Collectors.joining(Words.t("loans.and"))));
            case LoanReply.NoQuorum(var have, var need) -> Words.t(key, have, need);
            case LoanReply.ConflictDeclared(var members) -> Words.t(key, members);
            case LoanReply.QuotaReached(var places) -> Words.t(key, places);
            case LoanReply.AmountOutside(var floor, var ceiling) -> Words.t(key, floor, ceiling);
            case LoanReply.ReceiptUsed(var receipt) -> Words.t(key, receipt);
            case LoanReply.MoreThanOwed(var most) -> Words.t(key, most);
            case LoanReply other -> Words.t(key);
        };
    }
}
