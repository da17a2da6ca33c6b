package iq.masar.pledges.web.trail;

import iq.masar.pledges.trail.PublishedSentences.Quoted;
import iq.masar.pledges.trail.Release;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * One released value with what it rests on, the years' reports that cite it and the published sentences that do (GOV-31).
 *
 * @param newer a later release for the same year, if there is one
 */
public record ReleasePage(
        Release release,
        String source,
        Part.Link pledge,
        Part.Link activity,
        List<Integer> years,
        List<Quoted> sentences,
        List<Part.Link> newer)
        implements Page {
    public ReleasePage {
        years = List.copyOf(years);
        sentences = List.copyOf(sentences);
        newer = List.copyOf(newer);
    }

    @Override
    public String template() {
        return "pledges/release";
    }
}
