package iq.masar.directory.store;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of services, read whole. */
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

    /** Services of a family people can be sent to, in no order. */
    public List<Service> active(FamilyCode family) {
        return jdbc.sql(ALL + "where s.family = :family and s.state = 'active'")
                .param("family", family.value())
                .query(rows::service)
                .list();
    }
}
