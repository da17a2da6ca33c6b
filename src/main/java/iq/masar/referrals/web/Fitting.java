package iq.masar.referrals.web;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.directory.UnmetNeeds;
import iq.masar.directory.matching.Match;
import iq.masar.kernel.FamilyCode;
import iq.masar.referrals.steps.Suited;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the directory what fits; where nothing does, the unmet need is recorded (REF-8). */
@Component
class Fitting {
    private static final String NOTHING_FITS = "no_service";
    private final Directory directory;
    private final UnmetNeeds unmet;
    private final Cases cases;

    Fitting(Directory directory, UnmetNeeds unmet, Cases cases) {
        this.directory = directory;
        this.unmet = unmet;
        this.cases = cases;
    }

    Match match(CaseSummary file, FamilyCode family) {
        var match = directory.matching(Suited.circumstances(file, cases.circumstances(file.id())), family);
        if (match.isUnmet()) {
            unmet.record(family, file.governorate(), file.district(), NOTHING_FITS, file.id());
        }
        return match;
    }

    Optional<Service> service(UUID id) {
        return directory.find(new ServiceId(id));
    }
}
