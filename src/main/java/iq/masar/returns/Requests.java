package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.FamilySplitReasonMissing;
import iq.masar.returns.ReturnReply.NoRequestNeeded;
import iq.masar.returns.ReturnReply.NoRuleSet;
import iq.masar.returns.ReturnReply.NobodyThere;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.ReferenceKnown;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.Journey;
import iq.masar.returns.model.Member;
import iq.masar.returns.model.NewRequest;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.RuleSet;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.MemberStore;
import iq.masar.vault.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The counter's door: a request comes in, is completed, tells its own story, and may be withdrawn. */
@Component
@Transactional
public class Requests {
    private static final int SERIAL_YEARS = 100;

    private final FileStore files;
    private final MemberStore members;
    private final Sealing sealing;
    private final Terms terms;
    private final Likenesses likenesses;
    private final Filing filing;

    Requests(FileStore files, MemberStore members, Sealing sealing, Terms terms, Likenesses likenesses, Filing filing) {
        this.files = files;
        this.members = members;
        this.sealing = sealing;
        this.terms = terms;
        this.likenesses = likenesses;
        this.filing = filing;
    }

    /**
     * Receives a request; its rule set is pinned now (RET-2). Refuses: unknown, no request needed, no rule set, reference known,
     * nobody there.
     */
    public ReturnReply receive(NewRequest request, Actor by) {
        if (!by.is(Role.CONSULAR_OFFICER)) {
            return new Unknown();
        }
        var now = filing.now();
        var today = Baghdad.day(now);
        var valid = request.paperUntil().filter(until -> request.isVoluntary() && !until.isBefore(today));
        if (valid.isPresent()) {
            return new NoRequestNeeded(valid.get());
        }
        var known = request.senderRef().stream()
                .flatMap(reference -> files.byReference(reference).stream())
                .filter(file -> file.sender().equals(request.sender()))
                .findFirst();
        if (known.isPresent()) {
            return new ReferenceKnown(known.get().number());
        }
        var set = terms.set(request.ruleSet(), today);
        return set.isEmpty() ? new NoRuleSet(today) : received(request, set.get(), now, by);
    }

    private ReturnReply received(NewRequest request, RuleSet set, Instant now, Actor by) {
        var file = new ReturnFile(facts(request, set, now, by), Journey.received(), ReturnFile.Marks.none());
        files.insert(file);
        var without = sealing.found(file.id(), by, now);
        if (without.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new NobodyThere(without.get().value());
        }
        add(file.id(), 1, request.first(), now, by);
        filing.note(file, "received", request.origin(), Optional.of(by));
        filing.tell(new ReturnEvent.Received(file.id(), file.facts().post(), set.code(), now));
        likenesses.look(file, by);
        return new Done(file.id().value());
    }

    private ReturnFile.Facts facts(NewRequest request, RuleSet set, Instant now, Actor by) {
        var id = new CaseId(filing.fresh());
        var number = "RT-%02d-%06d".formatted(Baghdad.day(now).getYear() % SERIAL_YEARS, files.serial());
        return new ReturnFile.Facts(
                id,
                number,
                by.office(),
                request.origin(),
                request.mode(),
                request.sender(),
                request.senderRef(),
                request.language(),
                set.code(),
                set.from(),
                set.deemed(),
                now,
                terms.workingDays(now, 1),
                set.replyDue(now),
                1,
                request.alone() && request.first().isMinor(Baghdad.day(now)));
    }

    private UUID add(CaseId file, int place, Person person, Instant now, Actor by) {
        var member = new Member(
                filing.fresh(),
                file,
                place,
                person.relation(),
                person.isMinor(Baghdad.day(now)),
                Optional.empty(),
                Optional.empty());
        members.insert(member, likenesses.traces(person, false));
        sealing.write(file, member.id(), person, place == 1, by);
        return member.id();
    }

    /** One more of the family, in the same file (RET-6). Refuses: unknown, not now. */
    public ReturnReply join(CaseId id, Person person, Actor by) {
        return counted(id, by, "join", file -> {
            var place = members.of(id).size() + 1;
            var member = add(id, place, person, filing.now(), by);
            files.members(id, place);
            filing.note(file, "joined", person.relation(), Optional.of(by));
            return new Done(member);
        });
    }

    /** Corrects or completes what was told of one person; nothing is asked again that was given. Refuses: unknown, not now. */
    public ReturnReply correct(CaseId id, UUID member, Person person, Actor by) {
        return counted(id, by, "correct", file -> {
            var found = members.of(id).stream()
                    .filter(one -> one.id().equals(member))
                    .findFirst();
            if (found.isEmpty()) {
                return new Unknown();
            }
            members.trace(member, likenesses.traces(person, members.isLost(member)));
            sealing.write(id, member, person, found.get().place() == 1, by);
            filing.note(file, "corrected", "", Optional.of(by));
            return new Done(id.value());
        });
    }

    /** A loss declaration: where, when, how, thumbprint, witnesses (RET-18). Refuses: unknown, not now. */
    public ReturnReply declareLoss(CaseId id, UUID member, Map<String, String> declaration, Actor by) {
        return counted(id, by, "declare-loss", file -> {
            if (members.of(id).stream().noneMatch(one -> one.id().equals(member))) {
                return new Unknown();
            }
            members.lost(member);
            sealing.write(id, Section.DOCUMENTS, member, declaration, by);
            filing.note(file, "loss_declared", "", Optional.of(by));
            return new Done(id.value());
        });
    }

    /** Says whether it is complete: everything missing at once (RET-4). Refuses: unknown, not now. */
    public ReturnReply check(CaseId id, Actor by) {
        var file = files.lock(id).filter(found -> mine(found, by));
        if (file.isEmpty()) {
            return new Unknown();
        }
        if (file.get().journey().stands() instanceof Return.Incomplete) {
            filing.take(id, new Command.Resend(), by);
        }
        return filing.take(id, new Command.Check(members.missing(id)), by);
    }

    private List<Member> staying(CaseId id) {
        return members.of(id).stream()
                .filter(member -> member.splitTo().isEmpty())
                .toList();
    }

    /**
     * The person's own statement, or that she would rather not (RET-12); whoever takes it will not decide. Refuses: unknown,
     * not now.
     *
     * @param text in her language; empty when she declined
     */
    public ReturnReply state(CaseId id, String language, String text, Actor by) {
        return files.lock(id)
                .filter(found -> mine(found, by))
                .map(file -> {
                    if (file.marks().decidedAt().isPresent()) {
                        return new NotNow(file.journey().stands().state(), "statement");
                    }
                    if (!text.isBlank()) {
                        sealing.write(
                                id, Sealing.STATEMENT, id.value(), Map.of("text", text, "language", language), by);
                    }
                    files.save(file.stated(text.isBlank() ? "declined" : "taken", by.account()));
                    filing.note(file, "statement", text.isBlank() ? "declined" : "taken", Optional.of(by));
                    return new Done(id.value());
                })
                .orElseGet(Unknown::new);
    }

    /** Splits a member off to a file of their own, with a reason only (RET-6). Refuses: unknown, split reason missing, not now. */
    public ReturnReply split(CaseId id, UUID member, String reason, Actor by) {
        if (reason.isBlank()) {
            return files.find(id).isPresent() && by.is(Role.CONSULAR_OFFICER)
                    ? new FamilySplitReasonMissing()
                    : new Unknown();
        }
        return counted(id, by, "split", file -> {
            var leaving = staying(id).stream()
                    .filter(one -> one.id().equals(member) && one.place() > 1)
                    .findFirst();
            if (leaving.isEmpty()) {
                return new Unknown();
            }
            var person = sealed(id, member, by);
            var facts = file.facts();
            var request = new NewRequest(
                    facts.origin(),
                    facts.mode(),
                    facts.sender(),
                    Optional.empty(),
                    facts.language(),
                    facts.ruleSet(),
                    person.isMinor(Baghdad.day(filing.now())),
                    Optional.empty(),
                    new Person("self", person.birth(), person.fields()));
            var set = terms.pinned(facts.ruleSet(), facts.ruleFrom()).orElseThrow();
            if (!(received(request, set, facts.receivedAt(), by) instanceof Done apart)) {
                return new NobodyThere(by.office().value());
            }
            sealing.write(id, Section.DOCUMENTS, id.value(), Map.of("split." + member, reason), by);
            members.split(member, new CaseId(apart.id()));
            files.members(id, staying(id).size());
            filing.note(file, "split", "", Optional.of(by));
            return apart;
        });
    }

    /** What was told of one person, as sealed. */
    Person sealed(CaseId id, UUID member, Actor by) {
        var fields = sealing.fields(id, Section.IDENTITY, member, by);
        var birth = Optional.of(fields.getOrDefault("birth", ""))
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
        return new Person("self", birth, fields);
    }

    /** Withdraws it, by the person's word or the state's; until departure, and it costs nothing (RET-14). Refuses: unknown, not now. */
    public ReturnReply withdraw(CaseId id, Return.Withdrawn.By whose, Actor by) {
        return step(id, new Command.Withdraw(whose), by);
    }

    /** Ends what is over. Refuses: unknown, not now. */
    public ReturnReply close(CaseId id, Actor by) {
        return step(id, new Command.Close(Baghdad.day(filing.now())), by);
    }

    private ReturnReply step(CaseId id, Command command, Actor by) {
        return files.find(id)
                .filter(found -> mine(found, by))
                .map(found -> filing.take(id, command, by))
                .orElseGet(Unknown::new);
    }

    /** Only while it is being put together. */
    private ReturnReply counted(
            CaseId id, Actor by, String step, java.util.function.Function<ReturnFile, ReturnReply> act) {
        return files.lock(id)
                .filter(found -> mine(found, by))
                .map(file -> file.journey().stands() instanceof Return.Received
                                || file.journey().stands() instanceof Return.Incomplete
                        ? act.apply(file)
                        : new NotNow(file.journey().stands().state(), step))
                .orElseGet(Unknown::new);
    }

    static boolean mine(ReturnFile file, Actor by) {
        return by.is(Role.CONSULAR_OFFICER) && file.facts().post().equals(by.office());
    }
}
