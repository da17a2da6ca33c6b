package iq.masar.journeys.web.gate;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.gate.SealedLists;
import iq.masar.journeys.gate.SealedLists.Place;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.web.LineWords;
import iq.masar.kernel.Actor;
import iq.masar.ui.Form;
import iq.masar.vault.DeviceSeals;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives a device a signed list, and the key under which it keeps it; codes instead of words, so that it reads in each language. */
@RestController
class SealsApi {
    private final SealedLists lists;
    private final DeviceSeals seals;
    private final JsonMapper json;

    SealsApi(SealedLists lists, DeviceSeals seals, JsonMapper json) {
        this.lists = lists;
        this.seals = seals;
        this.json = json;
    }

    /**
     * A list as it is signed.
     *
     * @param number of the operation, as people read it
     * @param officer to whom it was given; another one's device forgets it
     * @param kinds what can be noted there
     */
    record Sheet(
            String operation,
            String number,
            String place,
            UUID officer,
            String at,
            String until,
            List<String> kinds,
            List<Row> rows) {}

    /** One traveller: what this place may see, and no field beside. */
    record Row(int line, String code, String name, String seat, String needs, String state, String why) {}

    @PostMapping("/journeys/{id}/seals")
    ResponseEntity<DeviceSeals.Given> seal(@PathVariable UUID id, Actor by, Form form) {
        var place = form.text("place").equals("reception") ? Place.RECEPTION : Place.GATE;
        return lists.give(id, place, by)
                .map(given -> json.writeValueAsString(sheet(given, place, by)))
                .map(seals::give)
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Sheet sheet(SealedLists.Given given, Place place, Actor by) {
        return new Sheet(
                given.journey().id().toString(),
                given.journey().number(),
                place.name().toLowerCase(Locale.ROOT),
                by.account().value(),
                given.at().toString(),
                given.until().toString(),
                Arrays.stream(Act.Kind.values())
                        .filter(kind -> kind.isAtGate() == (place == Place.GATE))
                        .map(Act.Kind::code)
                        .toList(),
                given.lines().stream().map(one -> row(one, place, given.at())).toList());
    }

    private static Row row(BoardLine one, Place place, Instant now) {
        var line = one.line();
        var needs = one.text(Column.NEEDS_FLAG);
        return new Row(
                line.number(),
                line.id().toString(),
                LineWords.name(one),
                line.seat().orElse(""),
                needs.equals("none") ? "" : needs,
                line.state().code(),
                place == Place.RECEPTION ? "" : line.why().orElse(line.isFit(now) ? "" : "fitness"));
    }
}
