package iq.masar.ui.web;

import iq.masar.kernel.Baghdad;
import iq.masar.ui.DraftShelf;
import iq.masar.ui.Form;
import iq.masar.ui.Screen;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the script sends half-written forms; the room that owns the form keeps them. */
@Controller
class DraftEndpoint {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private final ObjectProvider<DraftShelf> shelves;
    private final Clock clock;

    DraftEndpoint(ObjectProvider<DraftShelf> shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    @PostMapping("/drafts/{form}")
    ResponseEntity<Map<String, String>> save(@PathVariable String form, Form typed) {
        return saved(form, typed)
                .map(time -> ResponseEntity.ok(Map.of("savedAt", time)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> saved(String form, Form typed) {
        return Screen.current()
                .actor()
                .flatMap(writer -> shelves.stream()
                        .filter(shelf -> shelf.keeps(form))
                        .findFirst()
                        .map(shelf -> {
                            shelf.saving().save(writer, form, typed.values());
                            return clock.instant().atZone(Baghdad.ZONE).format(TO_THE_SECOND);
                        }));
    }
}
