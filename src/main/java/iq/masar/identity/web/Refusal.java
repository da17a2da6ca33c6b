package iq.masar.identity.web;

import iq.masar.identity.ClaimReply;
import iq.masar.ui.Words;
import java.util.stream.Collectors;

/** A refusal in the reader's words: what the rule says, and who can cure it (H2). */
public record Refusal(String title, String cure) {
    public static Refusal of(ClaimReply reply) {
        var key = "identity.claim-reply." + Words.code(reply);
        return new Refusal(Words.t(key, args(reply)), Words.t(key + ".cure"));
    }

    private static Object[] args(ClaimReply reply) {
        return switch (reply) {
            case ClaimReply.NotNow(var state, var command) -> new Object[] {Words.t("identity.state." + state)};
            case ClaimReply.GateClosed(var kinds) ->
                new Object[] {
                    kinds.stream()
                            .sorted()
                            .map(kind -> Words.t("identity.safeguard." + kind.code()))
                            .collect(Collectors.joining("، "))
                };
            case ClaimReply.EvidenceUnanswered(var ids) -> new Object[] {ids.size()};
            case ClaimReply.AppealTermPassed(var ended) -> new Object[] {ended};
            case ClaimReply.TermRuns(var until) -> new Object[] {until};
            case ClaimReply.FactsMissing(var facts) ->
                new Object[] {
                    facts.stream().map(fact -> Words.t("identity.fact." + fact)).collect(Collectors.joining("، "))
                };
            case ClaimReply.AlreadyAsked(var register) -> new Object[0];
            case ClaimReply.Done d -> new Object[0];
            case ClaimReply.Unknown u -> new Object[0];
            case ClaimReply.NothingAsked n -> new Object[0];
            case ClaimReply.OneGroupOnly o -> new Object[0];
            case ClaimReply.SecondOfficerMissing s -> new Object[0];
            case ClaimReply.SameUnit s -> new Object[0];
            case ClaimReply.StatementTaken s -> new Object[0];
            case ClaimReply.NoticeMissing n -> new Object[0];
            case ClaimReply.SamePanel s -> new Object[0];
            case ClaimReply.TieElsewhere t -> new Object[0];
            case ClaimReply.UnderReview u -> new Object[0];
            case ClaimReply.NoKeyYet n -> new Object[0];
        };
    }
}
