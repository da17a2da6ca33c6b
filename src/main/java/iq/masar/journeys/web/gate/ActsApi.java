package iq.masar.journeys.web.gate;

import iq.masar.journeys.Journeys;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.model.Act;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.ui.Form;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one endpoint at which acts of every device come in (RET-34). A device sends what it noted as {@code act} values,
 * {@code id,line,kind,moment}, as often as it likes, and forgets those the answer names as kept. A browser without script sends
 * the button that was pressed.
 */
@RestController
class ActsApi {
    private static final int MOST = 5_000;
    private final Gate gate;
    private final Journeys journeys;
    private final Ids ids;
    private final Clock clock;

    ActsApi(Gate gate, Journeys journeys, Ids ids, Clock clock) {
        this.gate = gate;
        this.journeys = journeys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Ids only: nothing of anybody leaves. */
    record Told(List<UUID> kept, int added, List<UUID> left) {}

    @PostMapping("/journeys/{id}/acts")
    ResponseEntity<Told> take(@PathVariable UUID id, Actor by, Form form) {
        if (journeys.find(id, by).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var pressed = pressed(form);
        var sent = form.all("act").stream()
                .limit(MOST)
                .map(ActsApi::read)
                .flatMap(Optional::stream)
                .toList();
        var all = new ArrayList<>(sent);
        pressed.ifPresent(all::add);
        var merged = gate.merge(id, all, by);
        if (merged.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return pressed.isPresent()
                ? ResponseEntity.status(303)
                        .location(URI.create("/journeys/" + id
                                + (by.is(Role.RECEPTION_OFFICER)
                                                && !pressed.get().kind().isAtGate()
                                        ? "/reception"
                                        : "/gate")
                                + "#l" + pressed.get().line()))
                        .build()
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Told(
                                merged.get().kept(),
                                merged.get().added(),
                                merged.get().left()));
    }

    private Optional<Act> pressed(Form form) {
        var deed = form.text("do").split(":");
        return deed.length == 2 && deed[1].matches("[1-9]\\d{0,5}")
                ? kind(deed[0]).map(kind -> new Act(ids.next(), Integer.parseInt(deed[1]), kind, clock.instant()))
                : Optional.empty();
    }

    /** What is no act is passed over: a device that sends nonsense keeps it. */
    private static Optional<Act> read(String text) {
        var parts = text.split(",");
        if (parts.length != 4 || !parts[1].matches("[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(parts[0]);
            var at = Instant.parse(parts[3]);
            return kind(parts[2]).map(kind -> new Act(id, Integer.parseInt(parts[1]), kind, at));
        } catch (IllegalArgumentException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Act.Kind> kind(String code) {
        for (var kind : Act.Kind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
