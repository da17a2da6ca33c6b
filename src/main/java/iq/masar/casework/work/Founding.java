package iq.masar.casework.work;

import iq.masar.agencies.Agencies;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseOpened;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Intake;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.strip.Sealing;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.persons.BirthDate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a case: a number, a key, a sealed face, one row of codes. */
@Component
public class Founding {
    private final FileStore files;
    private final Sealing sealing;
    private final Agencies agencies;
    private final Chronicle chronicle;
    private final Ids ids;
    private final Clock clock;

    Founding(FileStore files, Sealing sealing, Agencies agencies, Chronicle chronicle, Ids ids, Clock clock) {
        this.files = files;
        this.sealing = sealing;
        this.agencies = agencies;
        this.chronicle = chronicle;
        this.ids = ids;
        this.clock = clock;
    }

    public CaseSummary open(Intake intake, Actor actor) {
        var now = clock.instant();
        var file = file(intake, actor, now);
        files.add(file, actor.account(), intake.needs(), intake.emergency());
        sealing.found(file, intake, actor);
        chronicle.tell(file.id(), intake.emergency() ? "opened-emergency" : "opened", actor, intake.channel());
        chronicle.publish(new CaseOpened(
                file.id(),
                file.office(),
                file.governorate(),
                file.district(),
                file.channel(),
                file.category(),
                intake.birth().map(BirthDate::band),
                intake.about().sex(),
                intake.birth().map(date -> date.isMinorOn(Baghdad.day(now))).orElse(false) ? 1 : 0,
                now));
        return files.find(file.id()).orElseThrow().summary();
    }

    private CaseSummary file(Intake intake, Actor actor, Instant now) {
        var office = intake.office().orElse(actor.office());
        var governorate = agencies.office(office)
                .<GovernorateCode>map(one -> one.governorate())
                .orElse(actor.governorate());
        return new CaseSummary(
                new CaseId(ids.next()),
                number(governorate, now),
                office,
                governorate,
                intake.about().district(),
                new CaseState.Received(),
                intake.about().category(),
                intake.emergency() ? Optional.of("emergency") : Optional.empty(),
                Language.AR,
                intake.spoken(),
                intake.channel(),
                Optional.empty(),
                now,
                intake.safeContact(),
                1,
                1);
    }

    private CaseNumber number(GovernorateCode governorate, Instant now) {
        return files.nextNumber(governorate, Baghdad.day(now).getYear());
    }
}
