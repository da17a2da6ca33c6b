package iq.masar.casework.store;

import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseSummary;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of cases, each bounded and read along its index. */
@Repository
public class CaseloadStore {
    private static final String ENDED =
            "state in ('closed', 'archived', 'anonymised', 'declined-consent', 'duplicate-of')";
    private static final String CARRIED = "(worker = :worker or worker is null and opened_by = :worker)";
    private final JdbcClient jdbc;
    private final FileStore files;

    CaseloadStore(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Which of a worker's cases: those on which work goes on, those ended, and from which end. */
    public record Slice(boolean open, boolean ended, boolean oldestFirst) {}

    /**
     * A worker's cases in the order of their opening, one page beyond the last one seen.
     *
     * @param from the moment and id of the last one seen
     */
    public List<CaseSummary> of(AccountId worker, Slice slice, Instant from, UUID fromId, int size) {
        var way = slice.oldestFirst() ? "asc" : "desc";
        return jdbc.sql(FileStore.COLUMNS + " where " + CARRIED + " and case when " + ENDED
                        + " then :ended else :open end and (opened_at, id) " + (slice.oldestFirst() ? ">" : "<")
                        + " (:from, :id) order by opened_at " + way + ", id " + way + " limit :size")
                .param("worker", worker.value())
                .param("open", slice.open())
                .param("ended", slice.ended())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("id", fromId)
                .param("size", size)
                .query((row, number) -> FileStore.row(row, number).summary())
                .list();
    }

    /** How many cases a worker carries, open or ended. */
    public int count(AccountId worker, boolean open) {
        return jdbc.sql("select count(*) from casework.file where " + CARRIED + " and (" + ENDED + ") <> :open")
                .param("worker", worker.value())
                .param("open", open)
                .query(Integer.class)
                .single();
    }

    /** The newest ids a worker carries, for looking a calling name up among them. */
    public List<CaseId> ids(AccountId worker, int most) {
        return jdbc.sql("select id from casework.file where " + CARRIED
                        + " order by opened_at desc, id desc limit :most")
                .param("worker", worker.value())
                .param("most", most)
                .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What nobody carries yet at an office: emergencies, then the oldest first. */
    public List<CaseSummary> unassigned(OfficeCode office) {
        return jdbc.sql(FileStore.COLUMNS + " where office = :office and (worker is null or state = 'transferred') and not (" + ENDED
                        + """
                        )
                        order by emergency desc, opened_at, id
                        limit 100
                        """)
                .param("office", office.value())
                .query((row, number) -> FileStore.row(row, number).summary())
                .list();
    }

    /** The cases one worker carries at an office, for handing them on. */
    public List<CaseSummary> carried(OfficeCode office, AccountId worker) {
        return jdbc.sql(FileStore.COLUMNS + " where office = :office and worker = :worker and not (" + ENDED + """
            )
            order by opened_at, id
            limit 100
            """)
                .param("office", office.value())
                .param("worker", worker.value())
                .query((row, number) -> FileStore.row(row, number).summary())
                .list();
    }

    /** Open cases a worker of an office. */
    public Map<AccountId, Integer> load(OfficeCode office) {
        return jdbc
                .sql("select worker, count(*) as cases from casework.file where office = :office and worker is not null"
                        + " and not (" + ENDED + ") group by worker")
                .param("office", office.value())
                .query((row, _) -> Map.entry(new AccountId(row.getObject("worker", UUID.class)), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<CaseSummary> byNumber(CaseNumber number) {
        return files.byNumber(number).map(FileRow::summary);
    }
}
