package iq.masar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.SharedDatabase;
import iq.masar.emergency.EmergencyOpened;
import iq.masar.feedback.AnswerRated;
import iq.masar.feedback.ComplaintReceived;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.tasks.TaskCompleted;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

/** What other rooms tell by events arrives in the shared store: the figures of (g) are fed, not promised (REF-48, REF-50). */
@RoomTest
@EnableScenarios
class EventsFillTheStoreTest {
    private static final Instant D0 = Instant.parse("2025-03-04T07:00:00Z");
    private static final GovernorateCode NINEWA = new GovernorateCode("NI");

    private final JdbcClient shared;
    private final Pseudonyms pseudonyms;
    private final Ids ids;

    @Autowired
    EventsFillTheStoreTest(SharedDatabase shared, Pseudonyms pseudonyms, Ids ids) {
        this.shared = shared.sql();
        this.pseudonyms = pseudonyms;
        this.ids = ids;
    }

    private Optional<String> counted(UUID key) {
        return shared.sql("""
            select kind || ' ' || outcome || ' ' || governorate || ' ' || month from statistics.occurrence_fact where pseudonym = ?
            """)
                .param(pseudonyms.lookup("shared-occurrence", key.toString()))
                .query(String.class)
                .optional();
    }

    private void becomes(Scenario scenario, Object event, UUID key, String row) {
        scenario.publish(event)
                .andWaitForStateChange(() -> counted(key), Optional::isPresent)
                .andVerify(found -> assertThat(found).contains(row));
    }

    @Test
    void aFollowUpInTime(Scenario scenario) {
        var task = ids.next();
        var event = new TaskCompleted(task, new CaseId(ids.next()), NINEWA, "follow-up", D0, D0);
        becomes(scenario, event, task, "follow-up on-time NI 2025-03-01");
    }

    @Test
    void aFollowUpTooLate(Scenario scenario) {
        var task = ids.next();
        var event = new TaskCompleted(task, new CaseId(ids.next()), NINEWA, "follow-up", D0, D0.plusSeconds(1));
        becomes(scenario, event, task, "follow-up late NI 2025-03-01");
    }

    @Test
    void anOrdinaryComplaintAndWhatItsMakerSaidOfTheAnswer(Scenario scenario) {
        var complaint = ids.next();
        becomes(
                scenario,
                new ComplaintReceived(complaint, "delay", "web", Optional.of(NINEWA), D0),
                complaint,
                "complaint delay NI 2025-03-01");
        var rated = UUID.nameUUIDFromBytes((complaint + "rated").getBytes(StandardCharsets.US_ASCII));
        becomes(
                scenario,
                new AnswerRated(complaint, Optional.of(NINEWA), "satisfied", D0),
                rated,
                "satisfaction satisfied NI 2025-03-01");
    }

    @Test
    void anEmergencyReading(Scenario scenario) {
        var emergency = ids.next();
        becomes(
                scenario,
                new EmergencyOpened(emergency, new CaseId(ids.next()), NINEWA, "medical-emergency", D0),
                emergency,
                "break-glass medical-emergency NI 2025-03-01");
    }
}
