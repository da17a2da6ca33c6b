package iq.masar.journeys.web.gate;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.codes.Codes;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where somebody who landed goes on to: the branches that keep cases, and the languages people speak. */
@Component
class Onward {
    private final Agencies agencies;
    private final Codes codes;

    Onward(Agencies agencies, Codes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    List<Part.Choice> branches() {
        return agencies.offices(Office.Kind.BRANCH).stream()
                .map(one -> Part.Choice.of(one.code().value(), Words.label(one.name())))
                .toList();
    }

    List<Part.Choice> languages() {
        return codes.list("spoken-language").stream()
                .map(one -> Part.Choice.of(one.code(), Words.label(one.label())))
                .toList();
    }
}
