package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.milestones.Milestone;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar after RFC 5545: lines of at most 75 octets, ended by CR LF, text escaped. */
final class CalendarFeed {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OCTETS = 74;
    private final StringBuilder out = new StringBuilder();

    CalendarFeed() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Masar//Governance//AR");
    }

    void meeting(Meeting meeting, String body) {
        begin(meeting.id().toString(), meeting.plannedAt());
        line("DTSTART:" + MOMENT.format(meeting.plannedAt()));
        line("DTEND:" + MOMENT.format(meeting.plannedAt().plus(Duration.ofHours(2))));
        line("SUMMARY:" + safe(body));
        line("LOCATION:" + safe(meeting.place()));
        line("DESCRIPTION:" + safe(String.join("\n", meeting.agenda())));
        line("END:VEVENT");
    }

    void due(Body.ActionPoint point, String body) {
        begin(point.id().toString(), point.due().atStartOfDay(ZoneOffset.UTC).toInstant());
        line("DTSTART;VALUE=DATE:" + point.due().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + safe(body + ": " + point.text()));
        line("END:VEVENT");
    }

    /** On the last day it may be due; a month or year says so in its words. */
    void due(Milestone one, String activity) {
        begin(one.id().toString(), one.due().last().atStartOfDay(ZoneOffset.UTC).toInstant());
        line("DTSTART;VALUE=DATE:" + one.due().last().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + safe(Words.label(one.name()) + " (" + StatedDates.words(one.due()) + ")"));
        line("DESCRIPTION:" + safe(activity));
        line("END:VEVENT");
    }

    String text() {
        return out + "END:VCALENDAR\r\n";
    }

    private void begin(String id, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@masar");
        line("DTSTAMP:" + MOMENT.format(stamp));
    }

    private static String safe(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds between characters, never inside one. */
    private void line(String text) {
        var octets = 0;
        for (var place = 0; place < text.length(); ) {
            var letter = text.codePointAt(place);
            var size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += size;
            place += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
