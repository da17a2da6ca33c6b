package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.model.Interview;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.InterviewStore;
import iq.masar.returns.store.MemberStore;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers who interview away from their desk have of the files of their own post, and nothing of another's (RET-17). */
@Component
@Transactional
public class FieldDesk {
    private static final int MOST = 200;
    private final InterviewStore interviews;
    private final FileStore files;
    private final MemberStore members;
    private final Sealing sealing;
    private final Filing filing;

    FieldDesk(InterviewStore interviews, FileStore files, MemberStore members, Sealing sealing, Filing filing) {
        this.interviews = interviews;
        this.files = files;
        this.members = members;
        this.sealing = sealing;
        this.filing = filing;
    }

    /** An interview and the file it belongs to. */
    public record Talk(Interview interview, ReturnFile file) {}

    /** Interviews of the officer's post that are still set, in the order of their time. */
    @Transactional(readOnly = true)
    public List<Talk> waiting(Actor by) {
        return !by.is(Role.CONSULAR_OFFICER)
                ? List.of()
                : interviews.waiting(by.office(), MOST).stream()
                        .flatMap(one -> files.find(one.file()).map(file -> new Talk(one, file)).stream())
                        .toList();
    }

    /** Of the officer's post, its file locked until the transaction ends. */
    public Optional<Talk> lock(UUID interview, Actor by) {
        return interviews
                .find(interview)
                .flatMap(one -> files.lock(one.file()))
                .filter(file -> Requests.mine(file, by))
                .flatMap(file -> interviews.find(interview).map(one -> new Talk(one, file)));
    }

    /** Full names as written, of the first person of each file; one reading, audited. Empty where it was refused. */
    public Optional<Map<CaseId, String>> names(List<CaseId> of, Actor by) {
        var places = of.stream()
                .flatMap(file -> members.of(file).stream()
                        .filter(member -> member.place() == 1)
                        .map(member -> new Place(file, Section.IDENTITY, member.id())))
                .toList();
        if (!(sealing.read(places, by) instanceof Reading.Open open)) {
            return Optional.empty();
        }
        var names = new HashMap<CaseId, String>();
        open.records().forEach((place, fields) -> names.put(place.file(), name(fields)));
        return Optional.of(names);
    }

    private static String name(Map<String, String> fields) {
        return Stream.of("own", "father", "grandfather")
                .map(slot -> fields.getOrDefault(slot, ""))
                .filter(slot -> !slot.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Seals beside the records of the file's interviews, under a number of its own. */
    public void seal(CaseId file, UUID record, Map<String, String> fields, Actor by) {
        sealing.write(file, Sealing.INTERVIEW, record, fields, by);
    }

    /** A line of the file's history and of the audit. */
    public void note(ReturnFile file, String what, String detail, Actor by) {
        filing.note(file, what, detail, Optional.of(by));
    }

    public Instant now() {
        return filing.now();
    }
}
