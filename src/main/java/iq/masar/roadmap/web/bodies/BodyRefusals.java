package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Says in the reader's language why a body's step was refused, and what would cure it. */
final class BodyRefusals {
    private BodyRefusals() {}

    /** Acts on a sound form and leads on; what is refused comes back with everything typed, and why. */
    static Answer acted(
            Form form, Supplier<BodyReply> act, String onward, Function<String, Optional<? extends Page>> page) {
        if (!form.isSound()) {
            return page.apply("").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        var reply = act.get();
        return isDone(reply)
                ? Answer.to(onward)
                : page.apply(words(reply)).map(Answer::refused).orElseGet(Answer::missing);
    }

    static boolean isDone(BodyReply reply) {
        return switch (reply) {
            case BodyReply.Done done -> true;
            case BodyReply.Numbered numbered -> true;
            case BodyReply.Counted counted -> true;
            case BodyReply.QuorumRuleMissing missing -> false;
            case BodyReply.NoQuorum none -> false;
            case BodyReply.SeatAlreadyVoted voted -> false;
            case BodyReply.TermEnded ended -> false;
            case BodyReply.NotAMember not -> false;
            case BodyReply.TextChangedSinceProposal changed -> false;
            case BodyReply.NotNow not -> false;
            case BodyReply.EvidenceMissing missing -> false;
            case BodyReply.SeatStands stands -> false;
            case BodyReply.AlreadySeated already -> false;
            case BodyReply.DecisionMissing missing -> false;
            case BodyReply.RemarksOpen open -> false;
            case BodyReply.LineMissing missing -> false;
            case BodyReply.DecidedBefore before -> false;
            case BodyReply.PaperStands stands -> false;
            case BodyReply.Unknown unknown -> false;
        };
    }

    static String words(BodyReply refused) {
        return switch (refused) {
            case BodyReply.QuorumRuleMissing(var body) -> Words.t("roadmap.reply.quorum-rule-missing");
            case BodyReply.NoQuorum(var have, var need) -> Words.t("roadmap.reply.no-quorum", have, need);
            case BodyReply.SeatAlreadyVoted(var at) -> Words.t("roadmap.reply.seat-already-voted", at);
            case BodyReply.TermEnded(var on) -> Words.t("roadmap.reply.term-ended", on);
            case BodyReply.NotAMember(var body) -> Words.t("roadmap.reply.not-a-member");
            case BodyReply.TextChangedSinceProposal changed -> Words.t("roadmap.reply.text-changed-since-proposal");
            case BodyReply.NotNow(var state) -> Words.t("roadmap.reply.not-now");
            case BodyReply.EvidenceMissing missing -> Words.t("roadmap.reply.action-evidence-missing");
            case BodyReply.SeatStands(var since) -> Words.t("roadmap.reply.seat-stands", since);
            case BodyReply.AlreadySeated(var since) -> Words.t("roadmap.reply.already-seated", since);
            case BodyReply.DecisionMissing(var cited) -> Words.t("roadmap.reply.decision-missing", cited);
            case BodyReply.RemarksOpen(var remarks) -> Words.t("roadmap.reply.remarks-open", remarks);
            case BodyReply.LineMissing(var line, var lines) -> Words.t("roadmap.reply.line-missing", line, lines);
            case BodyReply.DecidedBefore(var cited, var at) -> Words.t("roadmap.reply.decided-before", cited, at);
            case BodyReply.PaperStands(var title) -> Words.t("roadmap.reply.paper-stands", title);
            case BodyReply.Unknown unknown -> Words.t("roadmap.reply.unknown");
            case BodyReply.Done done -> "";
            case BodyReply.Numbered numbered -> "";
            case BodyReply.Counted counted -> "";
        };
    }
}
