package iq.masar.agencies;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.memory.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of organisations and offices. */
@Component
class AgencyStore {
    private final JdbcClient jdbc;
    private final Remembered<OfficeCode, Office> remembered = new Remembered<>();

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> organisation(OrganisationCode code) {
        return jdbc.sql("""
                select code, ar, ckb, en, kind, verified, fictional from agencies.organisation where code = :code
                """)
                .param("code", code.value())
                .query(AgencyStore::organisation)
                .optional();
    }

    List<Organisation> organisations() {
        return jdbc.sql("""
                select code, ar, ckb, en, kind, verified, fictional
                  from agencies.organisation
                 order by kind desc, fictional, code
                """).query(AgencyStore::organisation).list();
    }

    Optional<Office> office(OfficeCode code) {
        return remembered.find(code, this::read);
    }

    private Optional<Office> read(OfficeCode code) {
        return jdbc.sql("""
                select code, organisation, ar, ckb, en, governorate, kind, phone, address_ar, address_ckb, address_en, verified
                  from agencies.office
                 where code = :code
                """)
                .param("code", code.value())
                .query(AgencyStore::office)
                .optional();
    }

    List<Office> offices() {
        return jdbc.sql("""
                select code, organisation, ar, ckb, en, governorate, kind, phone, address_ar, address_ckb, address_en, verified
                  from agencies.office
                 order by kind, governorate, code
                """).query(AgencyStore::office).list();
    }

    void put(Organisation organisation) {
        jdbc.sql("""
                insert into agencies.organisation (code, ar, ckb, en, kind, verified, fictional)
                values (:code, :ar, :ckb, :en, :kind, :verified, :fictional)
                on conflict (code) do update
                   set ar = excluded.ar, ckb = excluded.ckb, en = excluded.en, kind = excluded.kind,
                       verified = excluded.verified, fictional = excluded.fictional
                """)
                .param("code", organisation.code().value())
                .param("ar", organisation.name().ar())
                .param("ckb", organisation.name().ckb())
                .param("en", organisation.name().en())
                .param("kind", organisation.kind().code())
                .param("verified", organisation.verified())
                .param("fictional", organisation.fictional())
                .update();
    }

    void put(Office office) {
        remembered.forget(office.code());
        jdbc.sql("""
                insert into agencies.office (code, organisation, ar, ckb, en, governorate, kind, phone,
                                             address_ar, address_ckb, address_en, verified)
                values (:code, :organisation, :ar, :ckb, :en, :governorate, :kind, :phone,
                        :addressAr, :addressCkb, :addressEn, :verified)
                on conflict (code) do update
                   set organisation = excluded.organisation, ar = excluded.ar, ckb = excluded.ckb, en = excluded.en,
                       governorate = excluded.governorate, kind = excluded.kind, phone = excluded.phone,
                       address_ar = excluded.address_ar, address_ckb = excluded.address_ckb,
                       address_en = excluded.address_en, verified = excluded.verified
                """)
                .param("code", office.code().value())
                .param("organisation", office.organisation().value())
                .param("ar", office.name().ar())
                .param("ckb", office.name().ckb())
                .param("en", office.name().en())
                .param("governorate", office.governorate().value())
                .param("kind", office.kind().code())
                .param("phone", office.phone())
                .param("addressAr", office.address().ar())
                .param("addressCkb", office.address().ckb())
                .param("addressEn", office.address().en())
                .param("verified", office.verified())
                .update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationCode(row.getString("code")),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                Organisation.Kind.of(row.getString("kind")),
                row.getBoolean("verified"),
                row.getBoolean("fictional"));
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                new OfficeCode(row.getString("code")),
                new OrganisationCode(row.getString("organisation")),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                new GovernorateCode(row.getString("governorate")),
                Office.Kind.of(row.getString("kind")),
                row.getString("phone"),
                new Label(row.getString("address_ar"), row.getString("address_ckb"), row.getString("address_en")),
                row.getBoolean("verified"));
    }
}
