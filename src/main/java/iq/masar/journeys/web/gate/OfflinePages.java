package iq.masar.journeys.web.gate;

import iq.masar.ui.Answer;
import iq.masar.ui.Assets;
import iq.masar.ui.DeviceWorker;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import iq.masar.vault.DeviceSeals;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What a device keeps so that a gate opens with the line cut: a page without anybody's name, the worker that shows it, the app's card. */
@Controller
class OfflinePages {
    private final DeviceSeals seals;
    private final JsonMapper json;

    OfflinePages(DeviceSeals seals, JsonMapper json) {
        this.seals = seals;
        this.json = json;
    }

    /** Public, so that what the device keeps of it is of nobody's session. */
    @GetMapping("/journeys/offline")
    Answer offline() {
        return Answer.show(new OfflinePage(verifyKey(seals)));
    }

    static String verifyKey(DeviceSeals seals) {
        return Base64.getEncoder().encodeToString(seals.verifyKey());
    }

    @GetMapping(path = "/journeys/worker.js", produces = "text/javascript")
    ResponseEntity<Resource> worker() {
        return DeviceWorker.answer();
    }

    /** The card by which a phone puts Masar beside its other programs. */
    record Card(
            String name,
            String short_name,
            String lang,
            String dir,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    /** A picture of any size. */
    record Icon(String src, String sizes, String type) {}

    @GetMapping(path = "/journeys/app.webmanifest", produces = "application/manifest+json")
    ResponseEntity<String> card() {
        var screen = Screen.current();
        var product = Words.t("ui.product");
        return ResponseEntity.ok(json.writeValueAsString(new Card(
                product,
                product,
                screen.language().tag(),
                screen.direction(),
                "/journeys/offline",
                "/",
                "standalone",
                "#F8F5EE",
                "#143761",
                List.of(new Icon(Assets.own("mark.svg"), "any", "image/svg+xml")))));
    }
}
