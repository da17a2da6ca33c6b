package iq.masar.directory.store;

import iq.masar.directory.UnmetNeedRecorded;
import iq.masar.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of unmet needs. */
@Component
public class UnmetNeedStore {
    private final JdbcClient jdbc;

    UnmetNeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the need was new: one case counts once a month and family. */
    public boolean add(UnmetNeedRecorded need, CaseId file) {
        return jdbc.sql("""
                insert into directory.unmet_need (file, family, governorate, district, reason, month)
                values (:file, :family, :governorate, :district, :reason, :month)
                on conflict do nothing
                """)
                        .param("file", file.value())
                        .param("family", need.family().value())
                        .param("governorate", need.governorate().value())
                        .param("district", need.district().orElse(null))
                        .param("reason", need.reason())
                        .param("month", need.month().atDay(1))
                        .update()
                == 1;
    }
}
