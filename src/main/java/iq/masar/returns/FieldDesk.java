package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.InterviewStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers who interview away from their desk have of the files of their own post, and nothing of another's (RET-17). */
@Component
@Transactional
public class FieldDesk {
    private static final int MOST = 200;
    private final InterviewStore interviews;
    private final FileStore files;
    private final Sealing sealing;
    private final Filing filing;

    FieldDesk(InterviewStore interviews, FileStore files, Sealing sealing, Filing filing) {
        this.interviews = interviews;
        this.files = files;
        this.sealing = sealing;
        this.filing = filing;
    }

    /** An interview and the file it belongs to, by codes. */
    public record Talk(Interview interview, ReturnSummary file) {}

    /** Told by the room that takes records of the field in; its bean is optional, and without it none waits. */
    public interface Queue {
        /** How many records wait for somebody of the reader's post. */
        int count(Actor reader);
    }

    /** Interviews of the officer's post that are still set, in the order of their time. */
    @Transactional(readOnly = true)
    public List<Talk> waiting(Actor by) {
        if (!by.is(Role.CONSULAR_OFFICER)) {
            return List.of();
        }
        var waiting = interviews.waiting(by.office(), MOST);
        var summaries = files.summaries(waiting.stream().map(Interview::file).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ReturnSummary::id, Function.identity()));
        return waiting.stream()
                .flatMap(
                        one -> Optional.ofNullable(summaries.get(one.file())).map(file -> new Talk(one, file)).stream())
                .toList();
    }

    /** Of the officer's post. */
    @Transactional(readOnly = true)
    public Optional<Talk> find(UUID interview, Actor by) {
        return interviews
                .find(interview)
                .flatMap(one -> files.summary(one.file())
                        .filter(file ->
                                by.is(Role.CONSULAR_OFFICER) && file.post().equals(by.office()))
                        .map(file -> new Talk(one, file)));
    }

    /** The same as it stands once its file is locked, until the transaction ends. */
    public Optional<Talk> lock(UUID interview, Actor by) {
        return find(interview, by).flatMap(talk -> files.lock(talk.file().id())).flatMap(file -> find(interview, by));
    }

    /** Seals beside the records of the file's interviews, under a number of its own. */
    public void seal(CaseId file, UUID record, Map<String, String> fields, Actor by) {
        sealing.write(file, Sealing.INTERVIEW, record, fields, by);
    }

    /** A line of the file's history and of the audit. */
    public void note(CaseId file, String what, String detail, Actor by) {
        files.find(file).ifPresent(found -> filing.note(found, what, detail, Optional.of(by)));
    }

    public Instant now() {
        return filing.now();
    }
}
