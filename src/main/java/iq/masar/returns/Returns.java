package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.model.Command;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.MemberStore;
import iq.masar.vault.Pseudonyms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the way home: finds a file and takes it aboard and to reception. Every step re-checks the safeguards and may
 * answer that one is open (RET-8); refusals leave everything as it was.
 */
@Component
@Transactional
public class Returns {
    /** Under which travel documents are looked up. */
    static final String DOCUMENT = "returns.document";

    private final FileStore files;
    private final MemberStore members;
    private final Filing filing;
    private final Pseudonyms pseudonyms;

    Returns(FileStore files, MemberStore members, Filing filing, Pseudonyms pseudonyms) {
        this.files = files;
        this.members = members;
        this.filing = filing;
        this.pseudonyms = pseudonyms;
    }

    /** A member of a file found by a travel document. */
    public record Traveller(ReturnSummary file, UUID member) {}

    @Transactional(readOnly = true)
    public Optional<ReturnSummary> find(CaseId file) {
        return files.summary(file);
    }

    /** The same of many at once; who is not found is left out. */
    @Transactional(readOnly = true)
    public Map<CaseId, ReturnSummary> find(Collection<CaseId> all) {
        return files.summaries(all).stream().collect(Collectors.toMap(ReturnSummary::id, found -> found));
    }

    /** Files with this reference of a sending state; two states may use the same, then there are more. Linked files answer for one. */
    @Transactional(readOnly = true)
    public List<ReturnSummary> byReference(String reference) {
        return files.byReference(reference.strip());
    }

    /** Who holds a travel document of this number, issued through a file and not replaced. */
    @Transactional(readOnly = true)
    public Optional<Traveller> byDocument(String number) {
        return members.byDocument(pseudonyms.lookup(DOCUMENT, plain(number)))
                .flatMap(member -> files.summary(member.file()).map(file -> new Traveller(file, member.id())));
    }

    /** Who has these three name slots and was born that day; more than one may. */
    @Transactional(readOnly = true)
    public List<Traveller> byPerson(List<String> slots, LocalDate birth) {
        return Likenesses.sketch(slots, birth).stream()
                .flatMap(sketch -> members.bySketch(pseudonyms.lookup(Likenesses.SKETCH, sketch)).stream())
                .flatMap(member -> files.summary(member.file()).map(file -> new Traveller(file, member.id())).stream())
                .toList();
    }

    static String plain(String number) {
        return number.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** Gives it a seat. Refuses: unknown, not now, safeguard open. */
    public ReturnReply seat(CaseId file, Actor by) {
        return step(file, new Command.Seat(), Role.OPERATION_OFFICER, by);
    }

    /** Takes the seat back: no-show, unfit, or the operation was called off. Refuses: unknown, not now. */
    public ReturnReply unseat(CaseId file, Actor by) {
        return step(file, new Command.Unseat(), Role.OPERATION_OFFICER, by);
    }

    /**
     * Boards it. Refuses: unknown, not now, safeguard open, fitness expired.
     *
     * @param fitToday whether no certificate of fitness is asked for, or one is fresh enough (RET-32)
     */
    public ReturnReply board(CaseId file, boolean fitToday, Actor by) {
        return step(file, new Command.Board(fitToday), Role.OPERATION_OFFICER, by);
    }

    /** The aeroplane left with it. Refuses: unknown, not now. */
    public ReturnReply depart(CaseId file, Actor by) {
        return step(file, new Command.Depart(), Role.OPERATION_OFFICER, by);
    }

    /** It landed. Refuses: unknown, not now. */
    public ReturnReply land(CaseId file, Actor by) {
        return by.is(Role.OPERATION_OFFICER)
                ? step(file, new Command.Land(), Role.OPERATION_OFFICER, by)
                : step(file, new Command.Land(), Role.RECEPTION_OFFICER, by);
    }

    /** Received at home. Refuses: unknown, not now. */
    public ReturnReply receive(CaseId file, Actor by) {
        return step(file, new Command.Receive(), Role.RECEPTION_OFFICER, by);
    }

    /** The referral mechanism was offered in the person's language (RET-37). Refuses: unknown, not now. */
    public ReturnReply offer(CaseId file, Actor by) {
        return step(file, new Command.Offer(), Role.RECEPTION_OFFICER, by);
    }

    /** What the person said to the offer; declining changes nothing else. Refuses: unknown, not now. */
    public ReturnReply answer(CaseId file, Said said, Actor by) {
        return step(
                file, said == Said.ACCEPTED ? new Command.Accept() : new Command.Decline(), Role.RECEPTION_OFFICER, by);
    }

    /** Yes or no to the mechanism. */
    public enum Said {
        ACCEPTED,
        DECLINED
    }

    private ReturnReply step(CaseId file, Command command, Role role, Actor by) {
        return by.is(role) ? filing.take(file, command, by) : new Unknown();
    }
}
