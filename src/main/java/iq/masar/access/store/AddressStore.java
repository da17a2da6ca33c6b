package iq.masar.access.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins per network address and hour; the address itself is not kept. */
@Repository
public class AddressStore {
    private final JdbcClient sql;

    AddressStore(JdbcClient sql) {
        this.sql = sql;
    }

    public int failures(String address, Instant now) {
        return sql.sql("select failures from access.refused_address where address = :address and hour = :hour")
                .param("address", address)
                .param("hour", now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void failed(String address, Instant now) {
        sql.sql("""
                insert into access.refused_address (address, hour, failures) values (:address, :hour, 1)
                on conflict (address, hour) do update set failures = refused_address.failures + 1
                """)
                .param("address", address)
                .param("hour", now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .update();
    }

    public void sweep(Instant before) {
        sql.sql("delete from access.refused_address where hour < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
