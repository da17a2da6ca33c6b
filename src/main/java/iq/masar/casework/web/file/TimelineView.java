package iq.masar.casework.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.casework.duplicates.DuplicateLinks;
import iq.masar.casework.duplicates.DuplicateStore.Question;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.slots.NearestDeadline;
import iq.masar.casework.slots.NearestDeadline.Nearest;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.web.file.TimelinePage.Twin;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a case's first page together. */
@Component
class TimelineView {
    private static final int SHOWN = 20;
    private final CaseFrames frames;
    private final TimelineMaker timeline;
    private final NextSteps next;
    private final Beside beside;

    TimelineView(CaseFrames frames, TimelineMaker timeline, NextSteps next, Beside beside) {
        this.frames = frames;
        this.timeline = timeline;
        this.next = next;
        this.beside = beside;
    }

    Optional<TimelinePage> of(CaseId file, Actor reader, boolean all, Optional<String> said) {
        return frames.of(file, reader, "").map(frame -> page(frame, reader, all, said, Optional.empty()));
    }

    Optional<TimelinePage> refused(CaseId file, Actor reader, RefusalView why) {
        return frames.of(file, reader, "").map(frame -> page(frame, reader, false, Optional.empty(), Optional.of(why)));
    }

    private TimelinePage page(
            CaseFrame frame, Actor reader, boolean all, Optional<String> said, Optional<RefusalView> refusal) {
        var file = frame.file();
        var moments = timeline.of(file.id(), reader);
        var older = !all && moments.size() > SHOWN ? Optional.of(frame.href() + "?all") : Optional.<String>empty();
        return new TimelinePage(
                frame,
                all ? moments : moments.stream().limit(SHOWN).toList(),
                older,
                next.of(file, frame.workable(), reader),
                beside.twins(file.id(), frame.workable()),
                beside.nearest(file.id(), reader),
                beside.needs(file.id()),
                said.map(key -> t(key, file.number().value())),
                refusal);
    }

    /** What stands in the side column. */
    @Component
    static class Beside {
        private final DuplicateLinks links;
        private final ObjectProvider<NearestDeadline> deadlines;
        private final FileStore files;
        private final CaseWords words;

        Beside(DuplicateLinks links, ObjectProvider<NearestDeadline> deadlines, FileStore files, CaseWords words) {
            this.links = links;
            this.deadlines = deadlines;
            this.files = files;
            this.words = words;
        }

        List<Twin> twins(CaseId file, boolean workable) {
            return links.of(file).stream().map(asked -> twin(asked, workable)).toList();
        }

        private Twin twin(Question asked, boolean workable) {
            var text = t("casework.twin." + asked.outcome(), words.office(asked.office()), asked.answeredByName());
            return new Twin(
                    text, workable && asked.outcome().equals("linked") ? "/duplicates/" + asked.id() + "/unlink" : "");
        }

        Optional<Nearest> nearest(CaseId file, Actor reader) {
            return deadlines
                    .orderedStream()
                    .flatMap(room -> room.on(file, reader).stream())
                    .findFirst();
        }

        List<String> needs(CaseId file) {
            return files.find(file).stream()
                    .flatMap(row -> row.needs().stream())
                    .map(FamilyCode::value)
                    .map(code -> words.code("family", code))
                    .toList();
        }
    }
}
