package iq.masar.casework.words;

import static iq.masar.ui.Words.t;

import iq.masar.casework.Refused;
import iq.masar.casework.slots.Obstacle;
import iq.masar.consent.ConsentReply;
import iq.masar.ui.Words;
import java.util.List;

/**
 * A refusal as the page tells it.
 *
 * @param details what exactly stands in the way, one line each
 */
public record RefusalView(String title, String missing, String cure, List<String> details) {
    public RefusalView {
        details = List.copyOf(details);
    }

    public static RefusalView of(Refused why) {
        var key = "casework.refused." + why.code();
        return switch (why) {
            case Refused.AttemptsMissing few ->
                new RefusalView(
                        t(key),
                        t(key + ".missing", few.attempts(), few.channels(), few.days()),
                        t(key + ".cure"),
                        List.of());
            case Refused.StillOpen open ->
                new RefusalView(
                        t(key),
                        t(key + ".missing"),
                        t(key + ".cure"),
                        open.obstacles().stream().map(RefusalView::line).toList());
            case Refused.NotNow not ->
                new RefusalView(
                        t(key),
                        t(key + ".missing", t("casework.state." + not.state()), t("casework.step." + not.step())),
                        t(key + ".cure"),
                        List.of());
            default -> new RefusalView(t(key), t(key + ".missing"), t(key + ".cure"), List.of());
        };
    }

    public static RefusalView of(ConsentReply.Refused why) {
        var key = "consent.consent-reply." + Words.code(why);
        return new RefusalView(t(key), t(key + ".missing"), t(key + ".cure"), List.of());
    }

    /** The vault has paused: the audit cannot write (REF-56). */
    public static RefusalView paused() {
        return new RefusalView(
                t("casework.paused"), t("casework.paused.missing"), t("casework.paused.cure"), List.of());
    }

    private static String line(Obstacle one) {
        var key = one.kind().contains(".") ? one.kind() : "casework.obstacle." + one.kind();
        var word = Words.has(Words.language(), key) ? t(key) : t("casework.obstacle.other");
        return one.reference().isEmpty() ? word : t("casework.obstacle.line", word, one.reference());
    }
}
