package iq.masar.feedback.web;

import iq.masar.feedback.ComplaintReply;
import iq.masar.ui.Words;

/** The words of a refusal: {@code feedback.complaint-reply.<name>}. */
final class Replies {
    private Replies() {}

    static String key(ComplaintReply reply) {
        return "feedback.complaint-reply." + Words.code(reply);
    }

    static Object[] args(ComplaintReply reply) {
        return switch (reply) {
            case ComplaintReply.AppealTermPassed(var ended) -> new Object[] {ended};
            case ComplaintReply.NotNow(var state) -> new Object[] {Words.t("feedback.state." + state)};
            case ComplaintReply.Done done -> new Object[] {done.id()};
            case ComplaintReply.Unknown u -> new Object[0];
            case ComplaintReply.AlreadyAppealed a -> new Object[0];
            case ComplaintReply.AnotherPersonDecides a -> new Object[0];
            case ComplaintReply.TakenByAnother t -> new Object[0];
        };
    }
}
