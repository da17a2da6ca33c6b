package iq.masar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.RoomTest;
import iq.masar.ui.store.SubmissionStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

@RoomTest
class SubmissionTest {
    @Autowired
    Submissions submissions;

    @Autowired
    SubmissionStore store;

    @Autowired
    Clock clock;

    @Autowired
    iq.masar.kernel.Ids ids;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aHundredTimesTheSameFormActsOnce() throws Exception {
        var once = ids.next();
        var acts = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = IntStream.range(0, 100)
                    .mapToObj(number -> Collections.singletonMap(number, threads.submit(() -> post(once, acts))))
                    .toList();
            for (var post : posts) {
                post.values().iterator().next().get();
            }
        }
        assertThat(acts).hasValue(1);
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.Acted("/there"));
    }

    private void post(UUID once, AtomicInteger acts) {
        if (submissions.begin(once, "/sample") instanceof Submissions.Turn.First) {
            acts.incrementAndGet();
            submissions.end(once, "/sample", 303, "/there");
        }
    }

    @Test
    void aTypingErrorLeavesTheKeyFree() {
        var once = ids.next();
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.First());
        submissions.end(once, "/sample", 422, "");
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.First());
        submissions.end(once, "/sample", 422, "");
    }

    @Test
    void whatAPowerCutLeftRunningMayBeTakenOverAfterHalfAMinute() {
        var once = ids.next();
        store.insert(once, "/sample", clock.instant().minus(Duration.ofSeconds(10)));
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.Waiting());
        var older = ids.next();
        store.insert(older, "/sample", clock.instant().minus(Duration.ofSeconds(31)));
        assertThat(submissions.begin(older, "/sample")).isEqualTo(new Submissions.Turn.First());
        submissions.end(older, "/sample", 422, "");
    }

    /** The power went after the commit and before the answer: sent again, it does not act again. */
    @Test
    void whatCommittedNeverActsAgain() {
        var once = ids.next();
        var lastWeek = clock.instant().minus(Duration.ofSeconds(40));
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.First());
        var act = new DefaultTransactionDefinition();
        act.setName("iq.masar.referrals.Referrals.send");
        transactions.commit(transactions.getTransaction(act));
        submissions.end(once, "/sample", 500, "");
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.Waiting());
        store.forget(once, "/sample");
        store.insert(once, "/sample", lastWeek);
        store.acted(once, "/sample");
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.Acted(""));
    }

    @Test
    void aRecordOfReadingIsNotTheAct() {
        var once = ids.next();
        assertThat(submissions.begin(once, "/sample")).isEqualTo(new Submissions.Turn.First());
        var reading = new DefaultTransactionDefinition();
        reading.setName("iq.masar.audit.Audit.record");
        transactions.commit(transactions.getTransaction(reading));
        assertThat(store.find(once, "/sample").orElseThrow().state()).isEqualTo("running");
        submissions.end(once, "/sample", 500, "");
        assertThat(store.find(once, "/sample")).isEmpty();
    }
}
