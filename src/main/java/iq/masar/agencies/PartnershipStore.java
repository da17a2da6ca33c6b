package iq.masar.agencies;

import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of vettings and agreements. */
@Component
class PartnershipStore {
    private final JdbcClient jdbc;

    PartnershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing standing(OrganisationCode organisation, LocalDate day) {
        return Partnership.standing(organisation, day, vettings(organisation, day), agreements(organisation));
    }

    /** The latest favourable, confirmed vetting of each ministry up to that day. */
    List<LocalDate> vettings(OrganisationCode organisation, LocalDate day) {
        return jdbc.sql("""
                select max(vetted_on) as vetted_on
                  from agencies.vetting
                 where organisation = :organisation and vetted_on <= :day and cleared and confirmed_by is not null
                 group by ministry
                 order by max(vetted_on) desc
                """)
                .param("organisation", organisation.value())
                .param("day", day)
                .query((row, number) -> row.getObject("vetted_on", LocalDate.class))
                .list();
    }

    List<Partnership.Agreement> agreements(OrganisationCode organisation) {
        return jdbc.sql("""
                select starts_on, ends_on, ended_on
                  from agencies.agreement
                 where organisation = :organisation and confirmed_by is not null
                 order by starts_on
                """)
                .param("organisation", organisation.value())
                .query((row, number) -> new Partnership.Agreement(
                        row.getObject("starts_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class))
                                .orElse(row.getObject("ends_on", LocalDate.class))))
                .list();
    }
}
