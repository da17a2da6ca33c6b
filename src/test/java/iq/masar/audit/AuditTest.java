package iq.masar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.masar.audit.model.Proofs;
import iq.masar.audit.model.Verifier.Fault;
import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.testing.RoomTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries are durable before the answer, and nobody changes them unseen (REF-54, REF-56). */
@RoomTest
class AuditTest {
    private final Audit audit;
    private final Heads heads;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final EmbeddedServer server;
    private final Ids ids;

    @Autowired
    AuditTest(
            Audit audit,
            Heads heads,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            EmbeddedServer server,
            Ids ids) {
        this.audit = audit;
        this.heads = heads;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.server = server;
        this.ids = ids;
    }

    private CaseId file() {
        return new CaseId(ids.next());
    }

    private Connection superuser() throws SQLException {
        return server.local().orElseThrow().superuser("masar");
    }

    @Test
    void anEntryIsThereEvenWhenItsCallerIsRolledBackAndADecisionIsNot() {
        var file = file();
        transaction.executeWithoutResult(status -> {
            audit.record(Act.bySystem("test.read").on(file).with("section", "identity"));
            audit.decided(Act.bySystem("test.decided").on(file));
            status.setRollbackOnly();
        });
        assertThat(audit.readsOf(file)).extracting(Entry::verb).containsExactly("test.read");
        audit.decided(Act.bySystem("test.decided").on(file));
        var entries = audit.readsOf(file);
        assertThat(entries).extracting(Entry::verb).containsExactly("test.decided", "test.read");
        assertThat(entries.getLast().facts()).containsEntry("section", "identity");
        assertThat(audit.find(EntrySearch.everything().on(file).verb("test.read"), 10))
                .containsExactly(entries.getLast());
        assertThat(audit.find(
                        EntrySearch.everything()
                                .on(file)
                                .before(entries.getFirst().seq()),
                        10))
                .containsExactly(entries.getLast());
    }

    @Test
    void whileEntriesCannotBeWrittenTheAuditSaysSo() throws SQLException {
        var file = file();
        try (var lock = superuser();
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table audit.entry in exclusive mode");
            assertThatExceptionOfType(AuditPaused.class)
                    .isThrownBy(() -> audit.record(Act.bySystem("test.read").on(file)));
            lock.rollback();
        }
        audit.record(Act.bySystem("test.again").on(file));
        assertThat(audit.readsOf(file).getFirst().verb()).isEqualTo("test.again");
    }

    @Test
    void everyDurableEntryIsInTheTreeWithAProofAndTheTreeOnlyGrows() {
        var file = file();
        var before = heads.sign();
        for (var i = 0; i < 300; i++) {
            audit.decided(Act.bySystem("test.many").on(file).with("number", i));
        }
        var after = heads.sign();
        assertThat(after.size()).isGreaterThanOrEqualTo(before.size() + 300);
        assertThat(Proofs.isPrefix(
                        before.size(), before.root(), after.size(), after.root(), heads.consistency(before.size())))
                .isTrue();
        var entry = audit.readsOf(file).getFirst();
        var inclusion = heads.inclusion(entry.seq()).orElseThrow();
        var leaf = jdbc.sql("select hash from audit.leaf where entry_id = ?")
                .param(entry.seq())
                .query((row, number) -> row.getBytes("hash"))
                .single();
        assertThat(Proofs.includes(
                        leaf,
                        inclusion.position(),
                        inclusion.head().size(),
                        inclusion.path(),
                        inclusion.head().root()))
                .isTrue();
        assertThat(heads.verify(List.of()).faults()).isEmpty();
    }

    @Test
    void aDecisionThatCommitsLateIsTakenInLateAndNotLost() throws Exception {
        var late = file();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var decision = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            audit.decided(Act.bySystem("test.late").on(late));
            written.countDown();
            await(mayCommit);
        }));
        written.await();
        audit.record(Act.bySystem("test.early").on(file()));
        var before = heads.sign();
        mayCommit.countDown();
        decision.get();
        assertThat(heads.sign().size()).isGreaterThan(before.size());
        assertThat(heads.inclusion(audit.readsOf(late).getFirst().seq())).isPresent();
        assertThat(heads.verify(List.of()).isSound()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theApplicationCannotChangeEntriesAndTheSuperuserCannotDoItUnseen() throws SQLException {
        var file = file();
        audit.record(Act.bySystem("test.kept").on(file));
        var seq = audit.readsOf(file).getFirst().seq();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from audit.entry").update());
        var unused = heads.sign();
        try (var admin = superuser();
                var statement = admin.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update audit.entry set office = 'ELSEWHERE' where id = " + seq);
            assertThat(heads.verify(List.of()).faults()).extracting(Fault::code).containsExactly("entry-changed");
            statement.execute("update audit.entry set office = '', verb = 'test.other' where id = " + seq);
            assertThat(heads.verify(List.of()).faults()).extracting(Fault::code).contains("root-differs");
            statement.execute("update audit.entry set verb = 'test.kept' where id = " + seq);
        }
        assertThat(heads.verify(List.of()).faults()).isEmpty();
    }
}
