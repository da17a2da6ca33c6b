package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.roadmap.files.Files;
import iq.masar.roadmap.files.KeptFile;
import iq.masar.roadmap.files.KeptFile.Owner;
import iq.masar.roadmap.files.Upload;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the papers a meeting has before it (GOV-07). They are laid and withdrawn until its minutes go round; from then on
 * they stand as the minutes name them.
 */
@Component
public class AgendaPapers {
    private final MeetingStore meetings;
    private final Files files;
    private final Audit audit;

    AgendaPapers(MeetingStore meetings, Files files, Audit audit) {
        this.meetings = meetings;
        this.files = files;
        this.audit = audit;
    }

    /** Lays a paper before a meeting. Refuses: {@code PaperStands} the same bytes twice, {@code NotNow}, {@code Unknown}. */
    @Transactional
    public BodyReply lay(UUID meeting, String title, Upload file, Actor clerk) {
        var refusal = refusal(meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var same = list(meeting).stream()
                .filter(one -> !one.isWithdrawn() && one.sha256().equals(file.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return new BodyReply.PaperStands(same.get().title());
        }
        var id = files.keep(new Owner.OfMeeting(meeting), title, file, clerk);
        audit.decided(
                Act.of(clerk, "roadmap.lay-paper").with("meeting", meeting).with("file", id));
        return new BodyReply.Done(id);
    }

    /** Takes a paper from the agenda again; the page keeps saying that it lay there. Refuses: {@code NotNow}, {@code Unknown}. */
    @Transactional
    public BodyReply withdraw(UUID meeting, UUID file, Actor clerk) {
        return refusal(meeting).orElseGet(() -> {
            if (!files.withdraw(file, meeting)) {
                return new BodyReply.Unknown();
            }
            audit.decided(Act.of(clerk, "roadmap.withdraw-paper")
                    .with("meeting", meeting)
                    .with("file", file));
            return new BodyReply.Done(file);
        });
    }

    private Optional<BodyReply> refusal(UUID meeting) {
        return meetings.lock(meeting)
                .map(one -> one.takesPapers()
                        ? Optional.<BodyReply>empty()
                        : Optional.<BodyReply>of(new BodyReply.NotNow(one.state())))
                .orElseGet(() -> Optional.of(new BodyReply.Unknown()));
    }

    /** In the order they were laid, withdrawn ones among them. */
    public List<KeptFile> list(UUID meeting) {
        return files.ofMeeting(meeting);
    }
}
