package iq.masar.agencies;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OrganisationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of vettings and agreements. */
@Component
class PartnershipStore {
    private final JdbcClient jdbc;

    PartnershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vetting> vettings(Collection<OrganisationCode> organisations) {
        return jdbc.sql("""
                select id, organisation, ministry, vetted_on, cleared, letter, recorded_by, confirmed_by
                  from agencies.vetting
                 where organisation = any(:organisations)
                 order by vetted_on desc, recorded_at desc
                """)
                .param("organisations", codes(organisations))
                .query(PartnershipStore::vetting)
                .list();
    }

    List<Agreement> agreements(Collection<OrganisationCode> organisations) {
        return jdbc.sql("""
                select id, organisation, number, starts_on, least(ends_on, ended_on) as ends_on, recorded_by, confirmed_by
                  from agencies.agreement
                 where organisation = any(:organisations)
                 order by starts_on desc
                """)
                .param("organisations", codes(organisations))
                .query(PartnershipStore::agreement)
                .list();
    }

    private static String[] codes(Collection<OrganisationCode> organisations) {
        return organisations.stream().map(OrganisationCode::value).toArray(String[]::new);
    }

    void add(Vetting vetting, Instant now) {
        jdbc.sql("""
                insert into agencies.vetting (id, organisation, ministry, vetted_on, cleared, letter, recorded_by, recorded_at)
                values (:id, :organisation, :ministry, :on, :cleared, :letter, :by, :now)
                """)
                .param("id", vetting.id())
                .param("organisation", vetting.organisation().value())
                .param("ministry", vetting.ministry().value())
                .param("on", vetting.on())
                .param("cleared", vetting.cleared())
                .param("letter", vetting.letter())
                .param("by", vetting.recordedBy().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Agreement agreement, Instant now) {
        jdbc.sql("""
                insert into agencies.agreement (id, organisation, number, starts_on, ends_on, recorded_by, recorded_at)
                values (:id, :organisation, :number, :starts, :ends, :by, :now)
                """)
                .param("id", agreement.id())
                .param("organisation", agreement.organisation().value())
                .param("number", agreement.number())
                .param("starts", agreement.starts())
                .param("ends", agreement.ends())
                .param("by", agreement.recordedBy().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean confirmVetting(UUID id, AccountId by, Instant now) {
        return jdbc.sql("""
                update agencies.vetting set confirmed_by = :by, confirmed_at = :now
                 where id = :id and confirmed_by is null and recorded_by <> :by
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean confirmAgreement(UUID id, AccountId by, Instant now) {
        return jdbc.sql("""
                update agencies.agreement set confirmed_by = :by, confirmed_at = :now
                 where id = :id and confirmed_by is null and recorded_by <> :by
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(UUID agreement, LocalDate lastDay) {
        jdbc.sql("update agencies.agreement set ended_on = greatest(:lastDay, starts_on) where id = :id")
                .param("id", agreement)
                .param("lastDay", lastDay)
                .update();
    }

    private static Vetting vetting(ResultSet row, int number) throws SQLException {
        return new Vetting(
                row.getObject("id", UUID.class),
                new OrganisationCode(row.getString("organisation")),
                new OrganisationCode(row.getString("ministry")),
                row.getObject("vetted_on", LocalDate.class),
                row.getBoolean("cleared"),
                row.getString("letter"),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(AccountId::new));
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                new OrganisationCode(row.getString("organisation")),
                row.getString("number"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(AccountId::new));
    }
}
