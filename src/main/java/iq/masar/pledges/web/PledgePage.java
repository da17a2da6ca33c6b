package iq.masar.pledges.web;

import iq.masar.pledges.Pledges;
import iq.masar.pledges.Quality;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;

/**
 * One pledge in the order of the UN form, with the length of its text.
 *
 * @param attachment name of section VII's file
 * @param trail its way to published sentences, and its years
 * @param official whether this reader sees more than what was announced
 */
public record PledgePage(
        Pledges.Standing standing,
        int lengthAr,
        int lengthEn,
        Optional<String> attachment,
        PledgeTrail trail,
        boolean official,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    /** The five qualities its author is asked for. */
    public List<String> qualities() {
        return List.of(Quality.values()).stream().map(Quality::code).toList();
    }

    public List<Part.Choice> yesOrNo() {
        return List.of(
                Part.Choice.of("yes", Words.t("pledges.quality.yes")),
                Part.Choice.of("no", Words.t("pledges.quality.no")));
    }

    @Override
    public String template() {
        return "pledges/show";
    }
}
