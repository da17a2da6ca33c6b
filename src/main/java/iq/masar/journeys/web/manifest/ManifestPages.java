package iq.masar.journeys.web.manifest;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.ManifestReader;
import iq.masar.journeys.web.JourneyRefusals;
import iq.masar.journeys.web.JourneyView;
import iq.masar.journeys.web.ManifestText;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Manifests: brought, corrected row by row, downloaded with their messages, confirmed or discarded. */
@Controller
class ManifestPages {
    private static final int LONGEST = 200;
    private final Manifests manifests;
    private final Journeys journeys;
    private final JourneyView view;

    ManifestPages(Manifests manifests, Journeys journeys, JourneyView view) {
        this.manifests = manifests;
        this.journeys = journeys;
        this.view = view;
    }

    @PostMapping("/journeys/{id}/files")
    Answer bring(
            @PathVariable UUID id, Actor by, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            form.problem("file", "journeys.file.missing");
            return journeys.find(id, by)
                    .map(journey -> Answer.unprocessable(view.page(journey, by, form, "")))
                    .orElseGet(Answer::missing);
        }
        if (file.getSize() > ManifestReader.MOST_BYTES) {
            return view.refused(id, by, form, new JourneyReply.Unreadable("too-large", 0));
        }
        return switch (manifests.bring(id, file.getBytes(), by)) {
            case Done done -> Answer.to("/journeys/" + id + "/files/" + done.id());
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused -> view.refused(id, by, form, refused);
        };
    }

    @GetMapping("/journeys/{id}/files/{file}")
    Answer show(@PathVariable UUID id, @PathVariable UUID file, Actor reader, Form form) {
        return journeys.find(id, reader)
                .flatMap(journey -> manifests
                        .staged(id, file, reader)
                        .map(staged -> Answer.show(new StagedPage(id.toString(), journey.number(), staged, form, ""))))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/journeys/{id}/files/{file}/rows/{line}")
    Answer correct(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String line, Actor by, Form form) {
        if (!line.matches("\\d{1,6}")) {
            return Answer.missing();
        }
        var cells = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var field = "l" + line + "." + column.code();
            if (form.values().containsKey(field)) {
                var text = form.text(field);
                cells.put(column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        return answered(
                manifests.correct(id, file, Integer.parseInt(line), cells, by),
                id,
                by,
                form,
                "/journeys/" + id + "/files/" + file);
    }

    @PostMapping("/journeys/{id}/files/{file}/confirmation")
    Answer confirm(@PathVariable UUID id, @PathVariable UUID file, Actor by, Form form) {
        return answered(manifests.confirm(id, file, by), id, by, form, "/journeys/" + id + "/board");
    }

    @PostMapping("/journeys/{id}/files/{file}/discard")
    Answer discard(@PathVariable UUID id, @PathVariable UUID file, Actor by, Form form) {
        return answered(manifests.discard(id, file, by), id, by, form, "/journeys/" + id);
    }

    private Answer answered(JourneyReply reply, UUID id, Actor by, Form form, String next) {
        return switch (reply) {
            case Done done -> Answer.to(next);
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused -> view.refused(id, by, form, refused);
        };
    }

    /** The file as it stands with a column of messages, to be corrected and brought again. */
    @GetMapping("/journeys/{id}/files/{file}/messages.csv")
    Answer returned(@PathVariable UUID id, @PathVariable UUID file, Actor reader) {
        return manifests
                .returned(id, file, reader)
                .map(returned -> Answer.file(
                        "manifest.csv",
                        "text/csv; charset=utf-8",
                        ManifestText.returned(returned.table(), returned.manifest(), JourneyRefusals::remark)
                                .getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Answer::missing);
    }
}
