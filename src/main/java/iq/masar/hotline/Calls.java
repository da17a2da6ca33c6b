package iq.masar.hotline;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.hotline.model.CallState;
import iq.masar.hotline.model.Tries;
import iq.masar.hotline.store.CallStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Digits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the hotline: a number is said, the caller is recognised or not, the call ends (REF-17). */
@Component
public class Calls {
    private static final Duration RECOGNISED_FOR = Duration.ofMinutes(30);
    private static final Duration SHIFT = Duration.ofHours(12);

    private final CallStore store;
    private final CallerFacts facts;
    private final Cases cases;
    private final CallDesk desk;
    private final Audit audit;

    Calls(CallStore store, CallerFacts facts, Cases cases, CallDesk desk, Audit audit) {
        this.store = store;
        this.facts = facts;
        this.cases = cases;
        this.desk = desk;
        this.audit = audit;
    }

    /** Begins a call about a number, existing or not; the answer is the same for both. */
    @Transactional
    public UUID begin(String number, Actor operator) {
        var said = Digits.western(number).strip().toUpperCase(Locale.ROOT);
        var file = CaseNumber.isOne(said)
                ? cases.numbered(new CaseNumber(said)).map(CaseSummary::id)
                : Optional.<CaseId>empty();
        var call = new CallState(
                desk.fresh(),
                file,
                desk.subject(said),
                operator.account(),
                desk.now(),
                Optional.empty(),
                Optional.empty());
        store.begin(call, operator.office());
        return call.id();
    }

    /** The case of a recognised caller, while the recognition holds. */
    public Optional<CaseSummary> recognised(UUID call, Actor operator) {
        return store.find(call, operator.account())
                .flatMap(found -> found.recognised(desk.now()))
                .flatMap(cases::summary);
    }

    /** Whether this operator has this call open. */
    public boolean isOpen(UUID call, Actor operator) {
        return store.find(call, operator.account()).filter(CallState::isOpen).isPresent();
    }

    /** The operator's open calls of this shift. */
    public List<UUID> open(Actor operator) {
        return store.open(operator.account(), desk.now().minus(SHIFT)).stream()
                .map(CallState::id)
                .toList();
    }

    /** What was done in a call so far. */
    public List<PhoneAct> acts(UUID call) {
        return store.acts(call).stream()
                .flatMap(kind -> PhoneAct.find(kind).stream())
                .toList();
    }

    /** Recognises by the call-back code. */
    @Transactional
    public Verification byCode(UUID call, String code, Actor operator) {
        return recognise(call, "code", operator, file -> facts.fits(file, code));
    }

    /** Recognises by two facts of the file or more. */
    @Transactional
    public Verification byFacts(UUID call, Map<FactKind, String> said, Actor operator) {
        return recognise(call, "facts", operator, file -> facts.fit(file, said));
    }

    private Verification recognise(UUID id, String means, Actor operator, Predicate<CaseId> fits) {
        var call = store.find(id, operator.account()).filter(CallState::isOpen);
        if (call.isEmpty()) {
            return new Verification.NoCall();
        }
        var now = desk.now();
        var tries = store.lockTries(call.get().subject());
        if (tries.isLocked(now)) {
            audit.decided(Act.of(operator, "hotline.refuse").because("locked"));
            return new Verification.Locked();
        }
        var file = call.get().file();
        if (file.isEmpty() || !fits.test(file.get())) {
            return refused(call.get(), tries.failed(now), operator);
        }
        store.keep(call.get().subject(), Tries.none());
        var until = now.plus(RECOGNISED_FOR);
        store.recognise(id, means, now, until);
        audit.decided(Act.of(operator, "hotline.recognise").on(file.get()).because(means));
        desk.recognised(cases.summary(file.get()).orElseThrow(), id, means);
        return new Verification.Recognised(id, until);
    }

    private Verification refused(CallState call, Tries tries, Actor operator) {
        store.keep(call.subject(), tries);
        var locked = tries.isLocked(desk.now());
        audit.decided(
                Act.of(operator, "hotline.refuse").onAll(call.file().stream().toList()));
        if (locked) {
            call.file().flatMap(cases::summary).ifPresent(file -> desk.warnWorker(file, operator));
        }
        desk.refused(call.id(), operator, locked);
        return locked ? new Verification.Locked() : new Verification.NotRecognised();
    }

    @Transactional
    public void end(UUID call, Actor operator) {
        store.find(call, operator.account()).ifPresent(found -> store.end(found.id(), desk.now()));
    }
}
