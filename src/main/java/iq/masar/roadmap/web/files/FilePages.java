package iq.masar.roadmap.web.files;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.files.Files;
import iq.masar.roadmap.files.KeptFile;
import iq.masar.roadmap.files.KeptFile.Owner;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Kept files for those who read what they belong to; the fingerprint is computed anew each time (GOV-07, GOV-18). */
@Controller
class FilePages {
    private final Files files;
    private final Registry registry;
    private final Meetings meetings;

    FilePages(Files files, Registry registry, Meetings meetings) {
        this.files = files;
        this.registry = registry;
        this.meetings = meetings;
    }

    @GetMapping("/governance/files/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return files.fetch(id).map(found -> Answer.show(page(found))).orElseGet(Answer::missing);
    }

    /** The bytes; what is no longer what was handed in is not handed out, its page says why. */
    @GetMapping("/governance/files/{id}/content")
    Answer content(@PathVariable UUID id, Actor reader) {
        return files.fetch(id)
                .map(found -> found.isWhole()
                        ? Answer.file(found.file().name(), found.file().kind().mediaType(), found.content())
                        : Answer.refused(page(found)))
                .orElseGet(Answer::missing);
    }

    private FilePage page(Files.Fetched found) {
        return new FilePage(
                found,
                found.file().title().isEmpty()
                        ? found.file().name()
                        : found.file().title(),
                belongs(found.file()));
    }

    private Part.Link belongs(KeptFile file) {
        return switch (file.owner()) {
            case Owner.OfEvidence(var id, var activity) ->
                new Part.Link("/governance/activities/" + activity, name(activity));
            case Owner.OfMeeting(var id) ->
                new Part.Link(
                        "/governance/meetings/" + id,
                        meetings.find(id)
                                .map(Meeting::body)
                                .map(body -> Words.t("roadmap.meeting.of", name(body)))
                                .orElse(""));
        };
    }

    private String name(String entry) {
        return registry.read().find(entry).map(one -> Words.label(one.name())).orElse(entry);
    }
}
