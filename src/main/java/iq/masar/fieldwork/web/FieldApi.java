package iq.masar.fieldwork.web;

import iq.masar.fieldwork.FieldLists;
import iq.masar.fieldwork.FieldRecords;
import iq.masar.kernel.Actor;
import iq.masar.ui.Form;
import iq.masar.vault.DeviceSeals;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a device its list, and takes in what it noted: {@code record} values, {@code id,interview,moment,sealed}, as often as it
 * likes; it forgets those the answer names as kept or queued (RET-17).
 */
@RestController
class FieldApi {
    private static final int MOST = 200;
    private static final int PARTS = 4;
    private final FieldLists lists;
    private final FieldRecords records;
    private final DeviceSeals seals;
    private final JsonMapper json;

    FieldApi(FieldLists lists, FieldRecords records, DeviceSeals seals, JsonMapper json) {
        this.lists = lists;
        this.records = records;
        this.seals = seals;
        this.json = json;
    }

    /**
     * A list as it is signed.
     *
     * @param operation the post
     * @param officer to whom it was given; another one's device forgets it
     * @param lock to which the device seals what was finished, Base64
     */
    record Sheet(
            String operation,
            String number,
            String place,
            UUID officer,
            String at,
            String until,
            String lock,
            List<Row> rows) {}

    /** Whom to interview, when and how: nothing beside. */
    record Row(
            UUID id,
            String number,
            String name,
            String at,
            String zone,
            String means,
            boolean interpreter,
            boolean woman,
            boolean guardian) {}

    @PostMapping("/returns/field/seals")
    ResponseEntity<DeviceSeals.Given> seal(Actor by, Form form) {
        var chosen = form.all("interview").stream()
                .map(FieldApi::uuid)
                .flatMap(Optional::stream)
                .toList();
        return lists.give(chosen, by)
                .map(given -> json.writeValueAsString(sheet(given, by)))
                .map(seals::give)
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Sheet sheet(FieldLists.Given given, Actor by) {
        return new Sheet(
                by.office().value(),
                by.office().value(),
                "field",
                by.account().value(),
                given.at().toString(),
                given.until().toString(),
                Base64.getEncoder().encodeToString(seals.lock()),
                given.rows().stream().map(FieldApi::row).toList());
    }

    private static Row row(FieldLists.Row row) {
        var interview = row.talk().interview();
        return new Row(
                interview.id(),
                row.talk().file().number(),
                row.name(),
                interview.at().toString(),
                interview.zone().getId(),
                interview.means(),
                interview.interpreter(),
                interview.woman(),
                interview.guardian());
    }

    @PostMapping("/returns/field/records")
    ResponseEntity<FieldRecords.Merged> take(Actor by, Form form) {
        var sent = form.all("record").stream()
                .limit(MOST)
                .map(FieldApi::read)
                .flatMap(Optional::stream)
                .toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(records.merge(sent, by));
    }

    /** What is no record is passed over: a device that sends nonsense keeps it. */
    private static Optional<FieldRecords.Sent> read(String text) {
        var parts = text.split(",", -1);
        var id = uuid(parts[0]);
        if (parts.length != PARTS || id.isEmpty()) {
            return Optional.empty();
        }
        try {
            var at = Instant.parse(parts[2]);
            var sealed = Base64.getUrlDecoder().decode(parts[3]);
            return uuid(parts[1])
                    .map(interview -> new FieldRecords.Sent(
                            id.get(), interview, at, sealed, text.substring(0, text.lastIndexOf(','))));
        } catch (IllegalArgumentException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
