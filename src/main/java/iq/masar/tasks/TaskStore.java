package iq.masar.tasks;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tasks. */
@Repository
class TaskStore {
    private static final String COLUMNS = """
            select id, file, kind, owner, link, created_at, due_at, done_at
              from tasks.task
            """;
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, NewTask task, Instant now) {
        jdbc.sql("""
                        insert into tasks.task (id, file, kind, owner, link, created_at, due_at)
                        values (:id, :file, :kind, :owner, :link, :now, :due)
                        """)
                .param("id", id)
                .param("file", task.file().value())
                .param("kind", task.kind())
                .param("owner", task.owner().value())
                .param("link", task.link().orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", task.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Task> find(TaskId task) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", task.value())
                .query(TaskStore::task)
                .optional();
    }

    /** True when it was open until now. */
    boolean complete(TaskId task, AccountId by, Instant now) {
        return jdbc.sql("update tasks.task set done_at = :now, done_by = :by where id = :id and done_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", task.value())
                        .update()
                == 1;
    }

    List<Task> completeFor(CaseId file, String kind, String link, Instant now) {
        return jdbc.sql("""
                        update tasks.task set done_at = :now
                         where file = :file and kind = :kind and link = :link and done_at is null
                        returning id, file, kind, owner, link, created_at, due_at, done_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("file", file.value())
                .param("kind", kind)
                .param("link", link)
                .query(TaskStore::task)
                .list();
    }

    List<Task> openFor(AccountId owner) {
        return jdbc.sql(COLUMNS + "where owner = :owner and done_at is null order by due_at, id limit 200")
                .param("owner", owner.value())
                .query(TaskStore::task)
                .list();
    }

    List<Task> on(CaseId file) {
        return jdbc.sql(COLUMNS + "where file = :file order by done_at nulls first, due_at, id limit 200")
                .param("file", file.value())
                .query(TaskStore::task)
                .list();
    }

    void move(CaseId file, AccountId from, AccountId to) {
        jdbc.sql("""
                        update tasks.task set owner = :to
                         where file = :file and owner = :from and done_at is null and kind <> 'protection'
                        """)
                .param("to", to.value())
                .param("file", file.value())
                .param("from", from.value())
                .update();
    }

    Map<AccountId, Integer> late(Collection<AccountId> owners, Instant now) {
        return jdbc
                .sql("""
                        select owner, count(*) as late
                          from tasks.task
                         where owner = any (:owners) and done_at is null and due_at < :now and kind <> 'protection'
                         group by owner
                        """)
                .param("owners", owners.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(new AccountId(row.getObject("owner", UUID.class)), row.getInt("late")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("kind"),
                new AccountId(row.getObject("owner", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
