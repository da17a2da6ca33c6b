package iq.masar.plans.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plans;
import iq.masar.vault.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sealed words of needs and goals, opened for one page; what stays closed is simply absent. */
@Component
class SealedWords {
    private final Plans plans;

    SealedWords(Plans plans) {
        this.plans = plans;
    }

    /** Fields by record. */
    Map<UUID, Map<String, String>> of(CaseId file, Collection<UUID> records, Actor actor) {
        var words = new HashMap<UUID, Map<String, String>>();
        if (plans.words(file, records, actor) instanceof Reading.Open open) {
            open.records().forEach((place, fields) -> words.put(place.record(), fields));
        }
        return words;
    }
}
