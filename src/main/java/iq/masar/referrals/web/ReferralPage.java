package iq.masar.referrals.web;

import iq.masar.referrals.ReferralFile;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One referral, as its sender, its receiver or a coordinator sees it.
 *
 * @param reader {@code sender}, {@code receiver} or {@code oversight}
 * @param shared each category: what consent says and what was sent
 * @param words for the receiver: the words disclosed, label and text
 * @param closed message key of why the words are closed, when they are
 */
public record ReferralPage(
        ReferralFile file,
        String reader,
        Form form,
        Head head,
        Optional<Part.Clock> clock,
        List<Part.Rung> ladder,
        List<Part.Hop> chain,
        List<Part.Moment> moments,
        List<Shared> shared,
        List<Line> words,
        Optional<String> closed,
        List<Part.Choice> reasons,
        List<Part.Choice> documents,
        Optional<Refusal> refusal)
        implements Page {
    public ReferralPage {
        ladder = List.copyOf(ladder);
        chain = List.copyOf(chain);
        moments = List.copyOf(moments);
        shared = List.copyOf(shared);
        words = List.copyOf(words);
        reasons = List.copyOf(reasons);
        documents = List.copyOf(documents);
    }

    @Override
    public String template() {
        return "referrals/show";
    }

    /** What stands above everything. */
    public record Head(
            String title,
            String service,
            String office,
            String state,
            String stateKind,
            String stateIcon,
            String priority,
            String priorityKind,
            String sent,
            boolean endorsed,
            String caseHref,
            String answer) {}

    /** One row of the consent table. */
    public record Shared(String category, String fields, String state, String kind, String icon) {}

    /** One field of the disclosed words. */
    public record Line(String label, String text) {}

    public boolean may(String verb) {
        return file.may(verb);
    }

    public boolean isReceiver() {
        return reader.equals("receiver");
    }

    public boolean isSender() {
        return reader.equals("sender");
    }

    public String path() {
        return "/referrals/" + file.line().id();
    }
}
