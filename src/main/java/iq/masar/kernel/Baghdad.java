package iq.masar.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which every legal day, deadline and page is read (house rule H5). */
public final class Baghdad {
    public static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private Baghdad() {}

    /** The first moment of the next day there. */
    public static Instant tomorrow(Instant now) {
        return day(now).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
