package iq.masar.directory.store;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of services. */
@Component
public class ServiceStore {
    private static final String ALL = """
            select s.*, (select count(*) from directory.waiting w where w.service = s.id) as waiting
              from directory.service s
            """;

    private final JdbcClient jdbc;
    private final ServiceRows rows;

    ServiceStore(JdbcClient jdbc, ServiceRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Service> find(ServiceId id) {
        return jdbc.sql(ALL + "where s.id = :id")
                .param("id", id.value())
                .query(rows::service)
                .optional();
    }

    public Optional<Service> named(String slug) {
        return jdbc.sql(ALL + "where s.slug = :slug")
                .param("slug", slug)
                .query(rows::service)
                .optional();
    }

    public List<Service> of(OfficeCode office) {
        return jdbc.sql(ALL + "where s.office = :office order by s.slug")
                .param("office", office.value())
                .query(rows::service)
                .list();
    }

    /** Services of a family in a governorate that are open or will open again, in no order. */
    public List<Service> offered(FamilyCode family, GovernorateCode governorate, LocalDate verifiedSince) {
        return jdbc.sql(ALL + """
                where s.family = :family and s.state in ('active', 'temporarily-closed')
                  and s.governorates @> array[cast(:governorate as text)] and s.verified_on >= :since
                """)
                .param("family", family.value())
                .param("governorate", governorate.value())
                .param("since", verifiedSince)
                .query(rows::service)
                .list();
    }

    /** Services that help to obtain documents in a governorate. */
    public List<Service> documentation(GovernorateCode governorate, LocalDate verifiedSince) {
        return jdbc.sql(ALL + """
                where s.provides <> '{}' and s.state = 'active'
                  and s.governorates @> array[cast(:governorate as text)] and s.verified_on >= :since
                """)
                .param("governorate", governorate.value())
                .param("since", verifiedSince)
                .query(rows::service)
                .list();
    }

    /** Services whose provider has not been asked since they were last verified, though they grow old. */
    public List<Service> dueForAsking(LocalDate verifiedUntil) {
        return jdbc.sql(ALL + """
                where s.state in ('active', 'temporarily-closed') and s.verified_on <= :until
                  and (s.asked_on is null or s.asked_on <= s.verified_on)
                limit 1000
                """)
                .param("until", verifiedUntil)
                .query(rows::service)
                .list();
    }

    public void asked(ServiceId id, LocalDate day) {
        jdbc.sql("update directory.service set asked_on = :day where id = :id")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    public void verified(ServiceId id, LocalDate day, OfficeCode by) {
        jdbc.sql("""
                update directory.service set verified_on = :day, verified_by = :by, version = version + 1 where id = :id
                """)
                .param("id", id.value())
                .param("day", day)
                .param("by", by.value())
                .update();
    }

    public void capacity(ServiceId id, Optional<Integer> capacity, Instant now) {
        jdbc.sql("""
                update directory.service set capacity = :capacity, changed_at = :now, version = version + 1 where id = :id
                """)
                .param("id", id.value())
                .param("capacity", capacity.orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void moved(ServiceId id, Service.State state, Instant now) {
        jdbc.sql("""
                update directory.service set state = :state, changed_at = :now, version = version + 1 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the entry; whether the version it was built on was still the present one. Version 0 makes a new entry. */
    public boolean write(Service service, String search, Instant now) {
        var statement = service.version() == 0 ? ServiceWrites.INSERT : ServiceWrites.UPDATE;
        return jdbc.sql(statement)
                        .params(ServiceWrites.columns(service))
                        .param("search", search)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the present text of an entry in its history. */
    public void remember(ServiceId id, AccountId by, Instant now) {
        jdbc.sql("""
                insert into directory.service_version (service, version, kept, entry, written_by, written_at)
                select id, version, true, to_jsonb(s) - 'search' - 'taken', :by, :now from directory.service s where id = :id
                """)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps a text that came too late (H6). */
    public void rememberLate(Service late, AccountId by, Instant now) {
        jdbc.sql("""
                insert into directory.service_version (service, version, kept, entry, written_by, written_at)
                values (:id, :version, false, jsonb_build_object('ar', :ar, 'ckb', :ckb, 'en', :en,
                        'summary_ar', :summaryAr, 'summary_ckb', :summaryCkb, 'summary_en', :summaryEn,
                        'governorates', :governorates, 'rules', :rules, 'documents', :documents,
                        'schedule', :schedule, 'hours', :hours, 'cost', :cost, 'phone', :phone), :by, :now)
                """)
                .params(ServiceWrites.columns(late))
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
