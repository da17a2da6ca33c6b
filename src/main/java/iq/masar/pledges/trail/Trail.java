package iq.masar.pledges.trail;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** From a pledge down: the activities that keep it, what is measured of each, and what was released of that (GOV-31). */
public record Trail(UUID pledge, List<Step> steps) {
    public Trail {
        steps = List.copyOf(steps);
    }

    /** One activity that keeps the pledge. */
    public record Step(String activity, List<Measured> indicators) {
        public Step {
            indicators = List.copyOf(indicators);
        }

        /** What a sentence may cite of it: its own record, and every release of its indicators. */
        public List<String> targets() {
            return Stream.concat(
                            Stream.of(activity),
                            indicators.stream()
                                    .flatMap(one -> one.releases().stream())
                                    .map(Release::code))
                    .toList();
        }
    }

    /** One indicator with its releases, the newest first. */
    public record Measured(Indicator indicator, List<Release> releases) {
        public Measured {
            releases = List.copyOf(releases);
        }
    }

    public List<String> activities() {
        return steps.stream().map(Step::activity).toList();
    }

    public List<Release> releases() {
        return steps.stream()
                .flatMap(step -> step.indicators().stream())
                .flatMap(one -> one.releases().stream())
                .toList();
    }
}
