package iq.masar.returns;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.ItemsMissing;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.SecondOfficerMissing;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.ReturnReply.ValidDocumentExists;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.Verdict;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.InterviewStore;
import iq.masar.returns.store.MemberStore;
import iq.masar.returns.store.VerdictStore;
import iq.masar.vault.Pseudonyms;
import iq.masar.vault.Section;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on nationality by two officers, appeals decided by others, and the document that follows a yes (RET-22, RET-23). */
@Component
@Transactional
public class Verdicts {
    /** Days in which an appeal may be made; a working value until the law's is confirmed. */
    public static final int APPEAL_DAYS = 30;

    private final VerdictStore store;
    private final FileStore files;
    private final Officers officers;
    private final Sealing sealing;
    private final Papers papers;
    private final Filing filing;

    Verdicts(VerdictStore store, FileStore files, Officers officers, Sealing sealing, Papers papers, Filing filing) {
        this.store = store;
        this.files = files;
        this.officers = officers;
        this.sealing = sealing;
        this.papers = papers;
        this.filing = filing;
    }

    /** Who may not decide: who took her statement or an interview, and on appeal who decided before (RET-12, RET-23). */
    @Component
    static class Officers {
        private final InterviewStore interviews;
        private final VerdictStore verdicts;

        Officers(InterviewStore interviews, VerdictStore verdicts) {
            this.interviews = interviews;
            this.verdicts = verdicts;
        }

        Set<AccountId> barred(ReturnFile file) {
            var barred = new HashSet<AccountId>();
            file.marks().taker().ifPresent(barred::add);
            interviews.of(file.id()).stream().map(Interview::officer).forEach(barred::add);
            if (file.journey().stands() instanceof Return.Appealed) {
                verdicts.of(file.id()).stream()
                        .filter(verdict -> verdict.state().equals("made"))
                        .forEach(verdict -> {
                            barred.add(verdict.first());
                            verdict.second().ifPresent(barred::add);
                        });
            }
            return barred;
        }
    }

    /** Travel documents of a file's members, by keyed hash. */
    @Component
    static class Papers {
        private final MemberStore members;
        private final Pseudonyms pseudonyms;

        Papers(MemberStore members, Pseudonyms pseudonyms) {
            this.members = members;
            this.pseudonyms = pseudonyms;
        }

        boolean anyValid(CaseId file, LocalDate day) {
            return members.of(file).stream().anyMatch(member -> member.holdsDocument(day));
        }

        /** Those who stay in the file and have no number among these. */
        List<String> without(CaseId file, Map<UUID, String> numbers) {
            return members.of(file).stream()
                    .filter(member -> member.splitTo().isEmpty())
                    .filter(member -> numbers.getOrDefault(member.id(), "").isBlank())
                    .map(member -> member.place() + ".document")
                    .toList();
        }

        void issue(Map<UUID, String> numbers, LocalDate until) {
            numbers.forEach((member, number) ->
                    members.issue(member, pseudonyms.lookup(Returns.DOCUMENT, Returns.plain(number)), until));
        }
    }

    /**
     * One officer writes a decision; it counts when another confirms it. Refuses: unknown, not now, same officer, items missing
     * ({@code reasons}, {@code evidence}).
     */
    public ReturnReply propose(CaseId id, Ruling.Outcome outcome, List<String> evidence, String reasons, Actor by) {
        return decidable(id, by, file -> {
            if (officers.barred(file).contains(by.account())) {
                return new ReturnReply.SameOfficer();
            }
            if (reasons.isBlank() || evidence.isEmpty()) {
                return new ItemsMissing(reasons.isBlank() ? List.of("reasons") : List.of("evidence"));
            }
            var verdict = new Verdict(
                    filing.fresh(),
                    id,
                    outcome,
                    evidence,
                    file.journey().stands() instanceof Return.Appealed,
                    by.account(),
                    filing.now(),
                    Optional.empty(),
                    Optional.empty(),
                    "proposed");
            if (!store.insert(verdict)) {
                return new NotNow(file.journey().stands().state(), "propose");
            }
            sealing.write(id, Sealing.DECISION, verdict.id(), Map.of("reasons", reasons), by);
            filing.note(file, "proposed", outcome.code(), Optional.of(by));
            return new Done(verdict.id());
        });
    }

    /** The second officer confirms. Refuses: unknown, not now, second officer missing, same officer. */
    public ReturnReply confirm(CaseId id, Actor by) {
        return decidable(id, by, file -> {
            var verdict = store.proposed(id);
            if (verdict.isEmpty()) {
                return new SecondOfficerMissing();
            }
            var found = verdict.get();
            var ruling = new Ruling(
                    found.outcome(),
                    found.first(),
                    by.account(),
                    officers.barred(file),
                    Baghdad.day(filing.now()).plusDays(APPEAL_DAYS));
            var reply = filing.take(
                    id,
                    new Command.Decide(ruling),
                    Optional.of(by),
                    found.outcome().code());
            if (reply instanceof Done) {
                store.made(found.id(), by.account(), filing.now());
            }
            return reply;
        });
    }

    /** The second officer does not agree; the first writes anew. Refuses: unknown, not now. */
    public ReturnReply giveBack(CaseId id, Actor by) {
        return decidable(id, by, file -> {
            var verdict = store.proposed(id).filter(found -> !found.first().equals(by.account()));
            if (verdict.isEmpty()) {
                return new NotNow(file.journey().stands().state(), "return");
            }
            store.returned(verdict.get().id());
            filing.note(file, "returned", "", Optional.of(by));
            return new Done(id.value());
        });
    }

    /** She appeals, through the post. Refuses: unknown, not now, appeal term passed. */
    public ReturnReply appeal(CaseId id, Actor by) {
        return files.find(id)
                .filter(file -> Requests.mine(file, by))
                .map(file -> filing.take(id, new Command.Appeal(Baghdad.day(filing.now())), by))
                .orElseGet(Unknown::new);
    }

    /**
     * Records the travel documents issued after a yes, one for each who stays in the file; safeguards are looked at again.
     * Refuses: unknown, not now, safeguard open, valid document exists, items missing.
     */
    public ReturnReply issue(CaseId id, Map<UUID, String> numbers, LocalDate until, Actor by) {
        return files.lock(id)
                .filter(file -> Requests.mine(file, by))
                .map(file -> {
                    if (papers.anyValid(id, Baghdad.day(filing.now()))) {
                        return new ValidDocumentExists(file.facts().number());
                    }
                    var without = papers.without(id, numbers);
                    if (!without.isEmpty()) {
                        return new ItemsMissing(without);
                    }
                    var reply = filing.take(id, new Command.Issue(), by);
                    if (reply instanceof Done) {
                        papers.issue(numbers, until);
                        numbers.forEach((member, number) -> sealing.write(
                                id,
                                Section.DOCUMENTS,
                                member,
                                Map.of("document", number, "until", until.toString()),
                                by));
                    }
                    return reply;
                })
                .orElseGet(Unknown::new);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Verdict> of(CaseId file) {
        return store.of(file).reversed();
    }

    /** The reasons, for who holds the decision's key. */
    public String reasons(Verdict verdict, Actor by) {
        return sealing.fields(verdict.file(), Sealing.DECISION, verdict.id(), by)
                .getOrDefault("reasons", "");
    }

    private ReturnReply decidable(CaseId id, Actor by, java.util.function.Function<ReturnFile, ReturnReply> act) {
        return files.lock(id)
                .filter(file -> by.is(Role.NATIONALITY_OFFICER))
                .map(file -> file.journey().stands() instanceof Return.Decidable
                                || file.journey().stands() instanceof Return.Appealed
                        ? act.apply(file)
                        : new NotNow(file.journey().stands().state(), "decide"))
                .orElseGet(Unknown::new);
    }
}
