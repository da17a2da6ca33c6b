package iq.masar.pledges.web.trail;

import iq.masar.pledges.trail.PublishedSentences.Quoted;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * An activity as one by which a pledge is kept: what is measured of it, and which published sentences speak of it (GOV-31).
 *
 * @param href the activity's own page, or empty for a reader who has no key to it
 * @param state such as {@code in-progress}
 * @param figure how far it is, or empty
 * @param cited sentences that cite it or one of its releases
 * @param beside sentences that stand on the same line of a founding document
 * @param figures national figures an indicator may be drawn from
 */
public record StepPage(
        Part.Link pledge,
        String activity,
        String name,
        String href,
        String state,
        String figure,
        List<Part.Link> indicators,
        List<Quoted> cited,
        List<Quoted> beside,
        List<Part.Choice> units,
        List<Part.Choice> figures,
        boolean mayWrite,
        Form form)
        implements Page {
    public StepPage {
        indicators = List.copyOf(indicators);
        cited = List.copyOf(cited);
        beside = List.copyOf(beside);
        units = List.copyOf(units);
        figures = List.copyOf(figures);
    }

    public String path() {
        return pledge.href() + "/activities/" + activity;
    }

    @Override
    public String template() {
        return "pledges/step";
    }
}
