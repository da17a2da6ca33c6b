package iq.masar.casework.store;

import static java.util.stream.Collectors.toSet;

import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.SafeContact;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of cases. */
@Repository
public class FileStore {
    static final String COLUMNS = """
        select id, number, office, governorate, district, state, state_before, duplicate_of, category, priority, spoken,
               channel, safe_channel, safe_from, safe_to, needs, emergency, members, worker, opened_by, opened_at,
               duplicates_checked_at, version
          from casework.file
        """;
    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers have no gaps a year and governorate: two intakes at once wait for each other. */
    public CaseNumber nextNumber(GovernorateCode governorate, int year) {
        var serial = jdbc.sql("""
            insert into casework.serial (governorate, year, last) values (:governorate, :year, 1)
            on conflict (governorate, year) do update set last = casework.serial.last + 1
            returning last
            """)
                .param("governorate", governorate.value())
                .param("year", year)
                .query(Long.class)
                .single();
        return CaseNumber.of(governorate.value(), year, serial);
    }

    public void add(CaseSummary file, AccountId openedBy, Set<FamilyCode> needs, boolean emergency) {
        jdbc.sql("""
            insert into casework.file (id, number, office, governorate, district, state, category, priority, spoken,
                                       channel, safe_channel, safe_from, safe_to, needs, emergency, opened_by,
                                       opened_at)
            values (:id, :number, :office, :governorate, :district, :state, :category, :priority, :spoken,
                    :channel, :safe, :from, :to, :needs, :emergency, :by, :at)
            """)
                .param("id", file.id().value())
                .param("number", file.number().value())
                .param("office", file.office().value())
                .param("governorate", file.governorate().value())
                .param("district", file.district().orElse(null))
                .param("state", file.state().code())
                .param("category", file.category().orElse(null))
                .param("priority", file.priority().orElse(null))
                .param("spoken", file.spoken())
                .param("channel", file.channel())
                .param("safe", file.safeContact().channel().code())
                .param("from", file.safeContact().from().orElse(null))
                .param("to", file.safeContact().to().orElse(null))
                .param("needs", needs.stream().map(FamilyCode::value).toArray(String[]::new))
                .param("emergency", emergency)
                .param("by", openedBy.value())
                .param("at", file.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<FileRow> find(CaseId file) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", file.value())
                .query(FileStore::row)
                .optional();
    }

    /** The same, holding the row until the transaction ends: two steps of one case follow each other. */
    public Optional<FileRow> lock(CaseId file) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", file.value())
                .query(FileStore::row)
                .optional();
    }

    public Optional<FileRow> byNumber(CaseNumber number) {
        return jdbc.sql(COLUMNS + "where number = :number")
                .param("number", number.value())
                .query(FileStore::row)
                .optional();
    }

    public List<CaseSummary> all(Collection<CaseId> files) {
        return files.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where id in (:ids)")
                        .param("ids", files.stream().map(CaseId::value).toList())
                        .query((row, number) -> row(row, number).summary())
                        .list();
    }

    public void advance(CaseId file, CaseState to, Optional<CaseState> before, Instant now) {
        jdbc.sql("""
            update casework.file
               set state = :state, state_before = :before, duplicate_of = :other, version = version + 1,
                   closed_at = case when :state = 'closed' then :now else closed_at end
             where id = :id
            """)
                .param("state", to.code())
                .param("before", before.map(CaseState::code).orElse(null))
                .param(
                        "other",
                        to instanceof CaseState.DuplicateOf twin ? twin.other().value() : null)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", file.value())
                .update();
    }

    public void assign(CaseId file, AccountId worker) {
        jdbc.sql("update casework.file set worker = :worker, version = version + 1 where id = :id")
                .param("worker", worker.value())
                .param("id", file.value())
                .update();
    }

    /** Another branch keeps the case from now on, carried by somebody there; its number stays. */
    public void transfer(CaseId file, OfficeCode office, GovernorateCode governorate, AccountId carrier) {
        jdbc.sql("""
            update casework.file
               set office = :office, governorate = :governorate, worker = :carrier, version = version + 1
             where id = :id
            """)
                .param("office", office.value())
                .param("governorate", governorate.value())
                .param("carrier", carrier.value())
                .param("id", file.value())
                .update();
    }

    public void prioritise(CaseId file, String priority) {
        jdbc.sql("update casework.file set priority = :priority, version = version + 1 where id = :id")
                .param("priority", priority)
                .param("id", file.value())
                .update();
    }

    public void duplicatesChecked(CaseId file, Instant now) {
        jdbc.sql("update casework.file set duplicates_checked_at = :now, version = version + 1 where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", file.value())
                .update();
    }

    public void members(CaseId file, int members) {
        jdbc.sql("update casework.file set members = :members where id = :id")
                .param("members", members)
                .param("id", file.value())
                .update();
    }

    /** Saves the safe-contact rule unless the case changed since the given version (H6). */
    public boolean safeContact(CaseId file, int version, SafeContact rule) {
        return jdbc.sql("""
            update casework.file
               set safe_channel = :channel, safe_from = :from, safe_to = :to, version = version + 1
             where id = :id and version = :version
            """)
                        .param("channel", rule.channel().code())
                        .param("from", rule.from().orElse(null))
                        .param("to", rule.to().orElse(null))
                        .param("id", file.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    static FileRow row(ResultSet row, int number) throws SQLException {
        var other =
                Optional.ofNullable(row.getObject("duplicate_of", UUID.class)).map(CaseId::new);
        var before = Optional.ofNullable(row.getString("state_before"));
        return new FileRow(
                summary(row, CaseState.of(row.getString("state"), other)),
                CaseState.of(before.orElse("active"), other),
                row.getObject("duplicates_checked_at") != null,
                new AccountId(row.getObject("opened_by", UUID.class)),
                Arrays.stream((String[]) row.getArray("needs").getArray())
                        .map(FamilyCode::new)
                        .collect(toSet()),
                row.getBoolean("emergency"));
    }

    private static CaseSummary summary(ResultSet row, CaseState state) throws SQLException {
        return new CaseSummary(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                new OfficeCode(row.getString("office")),
                new GovernorateCode(row.getString("governorate")),
                Optional.ofNullable(row.getString("district")),
                state,
                Optional.ofNullable(row.getString("category")),
                Optional.ofNullable(row.getString("priority")),
                written(row.getString("spoken")),
                row.getString("spoken"),
                row.getString("channel"),
                Optional.ofNullable(row.getObject("worker", UUID.class)).map(AccountId::new),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                new SafeContact(
                        SafeContact.Channel.find(row.getString("safe_channel")).orElseThrow(),
                        Optional.ofNullable(row.getObject("safe_from", LocalTime.class)),
                        Optional.ofNullable(row.getObject("safe_to", LocalTime.class))),
                row.getInt("members"),
                row.getInt("version"));
    }

    /** Masar writes three languages; a speaker of Badini reads Sorani's script, everybody else gets Arabic. */
    private static Language written(String spoken) {
        return switch (spoken) {
            case "ckb", "kmr" -> Language.CKB;
            case "en" -> Language.EN;
            default -> Language.AR;
        };
    }
}
