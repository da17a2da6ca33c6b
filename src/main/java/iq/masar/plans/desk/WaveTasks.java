package iq.masar.plans.desk;

import iq.masar.casework.CaseSummary;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Score.Wave;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the later waves tasks when a first plan comes into force (code list E8), and closes them when they are taken. */
@Component
public class WaveTasks {
    private static final String KIND = "score";
    private static final Map<Wave, Period> AFTER =
            Map.of(Wave.MIDTERM, Period.ofMonths(6), Wave.ENDLINE, Period.ofMonths(12));

    private final Tasks tasks;

    WaveTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    public void open(CaseSummary file, AccountId owner, Instant now) {
        AFTER.forEach((wave, after) -> tasks.add(new NewTask(
                file.id(),
                KIND,
                owner,
                now.atZone(Baghdad.ZONE).plus(after).toInstant(),
                Optional.of(link(file.id(), wave)))));
    }

    /** A wave was taken; with the endline the mid-term is no longer waited for. */
    public void taken(CaseId file, Wave wave) {
        var over = wave == Wave.ENDLINE ? List.of(Wave.MIDTERM, Wave.ENDLINE) : List.of(wave);
        over.forEach(one -> tasks.completeFor(file, KIND, link(file, one)));
    }

    private static String link(CaseId file, Wave wave) {
        return "/cases/" + file + "/assessment?wave=" + wave.code();
    }
}
