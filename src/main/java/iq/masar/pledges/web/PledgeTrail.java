package iq.masar.pledges.web;

import iq.masar.pledges.trail.FollowUp;
import iq.masar.pledges.trail.PublishedSentences.Quoted;
import iq.masar.ui.Part;
import java.util.List;

/**
 * What a pledge's page shows of its way to published sentences, and of its years (GOV-30, GOV-31).
 *
 * @param activities that keep it
 * @param sentences published ones that cite one of its releases or activities
 * @param choices what its next report may cite
 * @param addable activities that may still be named
 */
public record PledgeTrail(
        List<Part.Link> activities,
        List<Quoted> sentences,
        List<Year> years,
        Choices choices,
        List<Part.Choice> addable) {
    public PledgeTrail {
        activities = List.copyOf(activities);
        sentences = List.copyOf(sentences);
        years = List.copyOf(years);
        addable = List.copyOf(addable);
    }

    /** One year; {@code evidence} only for officials. */
    public record Year(FollowUp report, List<Part.Link> releases, List<Part.Link> activities, List<String> evidence) {
        public Year {
            releases = List.copyOf(releases);
            activities = List.copyOf(activities);
            evidence = List.copyOf(evidence);
        }
    }

    /** What a report may cite. */
    public record Choices(List<Part.Choice> releases, List<Part.Choice> activities, List<Part.Choice> evidence) {
        public Choices {
            releases = List.copyOf(releases);
            activities = List.copyOf(activities);
            evidence = List.copyOf(evidence);
        }
    }
}
