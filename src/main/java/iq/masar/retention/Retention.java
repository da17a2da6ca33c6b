package iq.masar.retention;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseReply;
import iq.masar.casework.Cases;
import iq.masar.casework.archive.Archive;
import iq.masar.casework.archive.Archive.Finished;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.Role;
import iq.masar.retention.RetentionReply.AlreadyProposed;
import iq.masar.retention.RetentionReply.CaseRunning;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.RetentionReply.NotNow;
import iq.masar.retention.RetentionReply.Unknown;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Proposal;
import iq.masar.retention.store.HoldStore;
import iq.masar.retention.store.ProposalStore;
import iq.masar.vault.destruction.Destroyed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the end of a file (REF-55): proposed, decided by the document committee, delayed, carried out by a person. */
@Component
@Transactional
public class Retention {
    private static final int MOST = 200;

    private final ProposalStore proposals;
    private final HoldStore holds;
    private final Cases cases;
    private final Archive archive;
    private final Audit audit;
    private final Carrying carrying;

    Retention(ProposalStore proposals, HoldStore holds, Cases cases, Archive archive, Audit audit, Carrying carrying) {
        this.proposals = proposals;
        this.holds = holds;
        this.cases = cases;
        this.archive = archive;
        this.audit = audit;
        this.carrying = carrying;
    }

    private Instant now() {
        return Canonical.micros(carrying.now());
    }

    /** Finished cases whose term is over; somebody must still propose each. */
    @Transactional(readOnly = true)
    public List<Finished> over() {
        return carrying.over(archive, MOST);
    }

    @Transactional(readOnly = true)
    public List<Proposal> list() {
        return proposals.newest();
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return proposals.find(id);
    }

    /**
     * Proposes to destroy a finished case's keys. Refuses: unknown, case running, already proposed.
     *
     * @param reason {@code term-over}, {@code person-asks} or {@code kept-wrongly}
     */
    public RetentionReply propose(CaseNumber number, String reason, Actor by) {
        var file = cases.numbered(number).filter(found -> by.is(Role.NATIONAL_ADMINISTRATION));
        if (file.isEmpty()) {
            return new Unknown();
        }
        if (!archive.isFinished(file.get().id())) {
            return new CaseRunning();
        }
        var facts = new Proposal.Facts(carrying.fresh(), file.get().id(), number.value(), by.account(), now(), reason);
        if (!proposals.insert(facts)) {
            return new AlreadyProposed();
        }
        audit.decided(Act.of(by, "retention.proposed")
                .on(facts.file())
                .because(reason)
                .with("proposal", facts.id()));
        return new Done(facts.id());
    }

    /**
     * Records the committee's decision; thirty days begin. Refuses: unknown, not now, another person decides, committee
     * decision missing, legal hold.
     */
    public RetentionReply decide(UUID id, Decision decision, Actor by) {
        var proposal = proposals.lock(id).filter(found -> by.is(Role.DOCUMENT_COMMITTEE));
        if (proposal.isEmpty()) {
            return new Unknown();
        }
        if (!(proposal.get() instanceof Proposal.Proposed proposed)) {
            return new NotNow(proposal.get().state());
        }
        return switch (proposed.decide(
                by.account(), decision, holds.standing(proposed.facts().file()), now())) {
            case Proposal.Refused refused -> refused(proposed, refused.why(), by);
            case Proposal.Moved moved -> saved(moved.to(), by);
        };
    }

    /** Stops it, any time before the keys are destroyed. Refuses: unknown, not now. */
    public RetentionReply cancel(UUID id, Actor by) {
        return proposals
                .lock(id)
                .map(proposal -> switch (proposal) {
                    case Proposal.Proposed proposed -> saved(proposed.cancel(by.account(), now()), by);
                    case Proposal.Decided decided -> saved(decided.cancel(by.account(), now()), by);
                    case Proposal other -> new NotNow(other.state());
                })
                .orElseGet(Unknown::new);
    }

    /** Destroys the keys now. Refuses: unknown, not now, another person decides, still waiting, legal hold, case running. */
    public RetentionReply carryOut(UUID id, Actor by) {
        var proposal = proposals.lock(id).filter(found -> by.is(Role.DOCUMENT_COMMITTEE));
        if (proposal.isEmpty()) {
            return new Unknown();
        }
        if (!(proposal.get() instanceof Proposal.Decided decided)) {
            return new NotNow(proposal.get().state());
        }
        var file = decided.facts().file();
        var hindrance = decided.hindrance(by.account(), holds.standing(file), now());
        if (hindrance.isPresent()) {
            return refused(decided, hindrance.get(), by);
        }
        if (!(archive.anonymise(file, by) instanceof CaseReply.Done)) {
            return refused(decided, new CaseRunning(), by);
        }
        return saved(decided.carriedOut(by.account(), certificate(carrying.destroy(file, by))), by);
    }

    private Proposal.Certificate certificate(Destroyed destroyed) {
        return new Proposal.Certificate(now(), destroyed.fingerprint(), destroyed.wraps(), destroyed.records());
    }

    private RetentionReply saved(Proposal to, Actor by) {
        proposals.save(to);
        audit.decided(Act.of(by, "retention." + to.state())
                .on(to.facts().file())
                .with("proposal", to.facts().id()));
        return new Done(to.facts().id());
    }

    private RetentionReply refused(Proposal proposal, RetentionReply why, Actor by) {
        audit.decided(Act.of(by, "retention.refused")
                .on(proposal.facts().file())
                .with("proposal", proposal.facts().id())
                .with("refusal", why.getClass().getSimpleName()));
        return why;
    }
}
