package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.model.Member;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.MemberStore;
import iq.masar.returns.store.StepStore;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read of returns: a post its own, the desks of safeguards and decisions all; names only by their key. */
@Component
@Transactional(readOnly = true)
public class ReturnFiles {
    private static final int A_PAGE = 200;
    private static final int HISTORY = 60;
    private final FileStore files;
    private final MemberStore members;
    private final StepStore steps;
    private final Sealing sealing;

    ReturnFiles(FileStore files, MemberStore members, StepStore steps, Sealing sealing) {
        this.files = files;
        this.members = members;
        this.steps = steps;
        this.sealing = sealing;
    }

    /** Those the reader may see, in these states or in any, the term ending first at the top. */
    public List<ReturnSummary> list(Actor reader, List<String> states) {
        return seesAll(reader)
                ? files.list(Optional.empty(), states, A_PAGE)
                : reader.is(Role.CONSULAR_OFFICER)
                        ? files.list(Optional.of(reader.office()), states, A_PAGE)
                        : List.of();
    }

    /** One the reader may see; else it looks as if it did not exist (H3). */
    public Optional<ReturnFile> find(CaseId id, Actor reader) {
        return files.find(id).filter(file -> seesAll(reader) || Requests.mine(file, reader));
    }

    private static boolean seesAll(Actor reader) {
        return reader.is(Role.SAFEGUARD_OFFICER) || reader.is(Role.NATIONALITY_OFFICER);
    }

    /** Everybody of the file, those split off at the end. */
    public List<Member> members(CaseId id) {
        return members.of(id);
    }

    /** What happened, the newest first. */
    public List<StepStore.Step> history(CaseId id) {
        return steps.of(id, HISTORY);
    }

    /** What was told of each member, opened for who holds its key; audited. */
    @Transactional
    public Reading people(CaseId id, Actor reader) {
        return sealing.read(
                id, Section.IDENTITY, members.of(id).stream().map(Member::id).toList(), reader);
    }

    /** The first person's name as written, by file; one reading, audited. Empty where it was refused. */
    @Transactional
    public Optional<Map<CaseId, String>> names(List<CaseId> of, Actor reader) {
        var places = of.stream()
                .flatMap(file -> members.of(file).stream()
                        .filter(member -> member.place() == 1)
                        .map(member -> new Place(file, Section.IDENTITY, member.id())))
                .toList();
        return sealing.read(places, reader) instanceof Reading.Open open
                ? Optional.of(open.records().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().file(), one -> Person.name(one.getValue()))))
                : Optional.empty();
    }

    /** Her own statement, for who holds its key; empty where none was taken. */
    @Transactional
    public String statement(CaseId id, Actor reader) {
        return sealing.fields(id, Sealing.STATEMENT, id.value(), reader).getOrDefault("text", "");
    }
}
