package iq.masar.directory.store;

import iq.masar.directory.PlaceFreed;
import iq.masar.directory.Reservation;
import iq.masar.directory.ServiceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places of services. The count lives in the service's row, whose lock lets one sender through at a time (REF-5). */
@Component
public class PlaceStore {
    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Reservation reserve(ServiceId service, UUID referral, Instant now) {
        if (holds(service, referral)) {
            return new Reservation.Reserved(service);
        }
        var taken = jdbc.sql("""
            update directory.service set taken = taken + 1
             where id = :id and state = 'active' and (capacity is null or taken < capacity)
            """).param("id", service.value()).update();
        if (taken == 0) {
            return refusal(service);
        }
        jdbc.sql("""
            insert into directory.place (referral, service, reserved_at) values (:referral, :service, :now)
            """)
                .param("referral", referral)
                .param("service", service.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from directory.waiting where referral = :referral")
                .param("referral", referral)
                .update();
        return new Reservation.Reserved(service);
    }

    /** Gives a place back; the referral to be called for it, where one waits. */
    public Optional<PlaceFreed> release(UUID referral, Instant now) {
        jdbc.sql("delete from directory.waiting where referral = :referral")
                .param("referral", referral)
                .update();
        return jdbc.sql("""
            with given_back as (
                update directory.place set released_at = :now
                 where referral = :referral and released_at is null
                returning service)
            update directory.service set taken = taken - 1 where id in (select service from given_back)
            returning id
            """)
                .param("referral", referral)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .flatMap(service -> called(new ServiceId(service), now));
    }

    private Optional<PlaceFreed> called(ServiceId service, Instant now) {
        return jdbc.sql("""
            update directory.waiting set called_at = :now
             where referral = (select referral from directory.waiting
                                where service = :service and called_at is null order by number limit 1 for update)
            returning referral
            """)
                .param("service", service.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(waiting -> new PlaceFreed(service, waiting, now));
    }

    public int await(ServiceId service, UUID referral, Instant now) {
        jdbc.sql("""
            insert into directory.waiting (referral, service, since) values (:referral, :service, :now)
            on conflict (referral) do nothing
            """)
                .param("referral", referral)
                .param("service", service.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
            select count(*) from directory.waiting
             where service = :service
               and number <= (select number from directory.waiting where referral = :referral)
            """)
                .param("service", service.value())
                .param("referral", referral)
                .query(Integer.class)
                .single();
    }

    private boolean holds(ServiceId service, UUID referral) {
        return jdbc.sql("""
            select 1 from directory.place
             where referral = :referral and service = :service and released_at is null
            """)
                .param("referral", referral)
                .param("service", service.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Reservation refusal(ServiceId service) {
        return jdbc.sql("""
            select (select count(*) from directory.waiting where service = s.id)
              from directory.service s
             where id = :id and state = 'active'
            """)
                .param("id", service.value())
                .query(Integer.class)
                .optional()
                .<Reservation>map(waiting -> new Reservation.NoCapacity(service, waiting))
                .orElse(new Reservation.NotOffered(service));
    }
}
