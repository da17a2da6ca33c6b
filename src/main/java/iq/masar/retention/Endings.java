package iq.masar.retention;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.RetentionReply.NotNow;
import iq.masar.retention.RetentionReply.Unknown;
import iq.masar.retention.model.Ending;
import iq.masar.retention.store.EndingStore;
import iq.masar.vault.destruction.Destruction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of all keys of a governorate, by two institutions and with ten minutes to cancel; and its rehearsal (REF-59). */
@Component
@Transactional
public class Endings implements Tick {
    private final EndingStore store;
    private final Destruction destruction;
    private final Agencies agencies;
    private final Bell bell;
    private final Audit audit;
    private final Carrying carrying;

    /** Tells whoever could still cancel. */
    @Component
    static class Bell {
        private final Accounts accounts;
        private final Notices notices;

        Bell(Accounts accounts, Notices notices) {
            this.accounts = accounts;
            this.notices = notices;
        }

        void ring(String key, GovernorateCode governorate) {
            for (var role : List.of(Role.COORDINATOR, Role.NATIONAL_ADMINISTRATION, Role.DATA_PROTECTION_OFFICER)) {
                accounts.withRole(role)
                        .forEach(account -> notices.send(Notice.to(account.id(), key, governorate.value())
                                .linking("/retention/governorates")));
            }
        }
    }

    Endings(EndingStore store, Destruction destruction, Agencies agencies, Bell bell, Audit audit, Carrying carrying) {
        this.store = store;
        this.destruction = destruction;
        this.agencies = agencies;
        this.bell = bell;
        this.audit = audit;
        this.carrying = carrying;
    }

    /** Asks for it, or for its rehearsal. Refuses: unknown. */
    public RetentionReply ask(GovernorateCode governorate, Kind kind, Actor by) {
        if (!minds(by) || offices(governorate).isEmpty()) {
            return new Unknown();
        }
        var facts = new Ending.Facts(
                carrying.fresh(), governorate, kind == Kind.REHEARSAL, by.account(), by.organisation(), carrying.now());
        store.insert(facts);
        decided(by, "retention.ending-asked", facts);
        bell.ring(
                facts.rehearsal() ? "retention.notice.rehearsal-asked" : "retention.notice.ending-asked", governorate);
        return new Done(facts.id());
    }

    /** In earnest, or to practise. */
    public enum Kind {
        EARNEST,
        REHEARSAL
    }

    /** Confirms for another institution; ten minutes begin. Refuses: unknown, not now, one institution only. */
    public RetentionReply confirm(UUID id, Actor by) {
        var ending = store.lock(id).filter(found -> minds(by));
        if (ending.isEmpty()) {
            return new Unknown();
        }
        if (!(ending.get() instanceof Ending.Asked asked)) {
            return new NotNow(ending.get().state());
        }
        return switch (asked.confirm(by.account(), by.organisation(), carrying.now())) {
            case Ending.Refused refused -> refused.why();
            case Ending.Moved moved -> {
                store.save(moved.to());
                decided(by, "retention.ending-confirmed", asked.facts());
                bell.ring("retention.notice.counting", asked.facts().governorate());
                yield new Done(id);
            }
        };
    }

    /** Stops it: one is enough. Refuses: unknown, not now. */
    public RetentionReply cancel(UUID id, Actor by) {
        return store.lock(id)
                .filter(found -> minds(by) || by.is(Role.DATA_PROTECTION_OFFICER))
                .map(ending -> switch (ending) {
                    case Ending.Asked asked -> stopped(asked.facts(), by);
                    case Ending.Counting counting -> stopped(counting.facts(), by);
                    case Ending other -> new NotNow(other.state());
                })
                .orElseGet(Unknown::new);
    }

    private RetentionReply stopped(Ending.Facts facts, Actor by) {
        store.save(new Ending.Stopped(facts));
        decided(by, "retention.ending-cancelled", facts);
        return new Done(facts.id());
    }

    private void decided(Actor by, String verb, Ending.Facts facts) {
        audit.decided(Act.of(by, verb)
                .with("ending", facts.id())
                .with("governorate", facts.governorate())
                .with("rehearsal", facts.rehearsal()));
    }

    @Transactional(readOnly = true)
    public List<Ending> list() {
        return store.newest();
    }

    /** When a governorate's end was rehearsed last; it is due again a year later. */
    @Transactional(readOnly = true)
    public Optional<Instant> rehearsed(GovernorateCode governorate) {
        return store.rehearsed(governorate);
    }

    @Override
    @Scheduled(fixedDelayString = "PT20S")
    public void run() {
        var now = carrying.now();
        store.due(now, now.minus(Ending.CONFIRM_TERM))
                .forEach(id -> store.lock(id).ifPresent(ending -> {
                    switch (ending) {
                        case Ending.Asked asked -> store.save(new Ending.Stopped(asked.facts()));
                        case Ending.Counting counting -> end(counting);
                        case Ending moved -> {
                            // Somebody was faster since it was found due.
                        }
                    }
                }));
    }

    @Override
    @Transactional(readOnly = true)
    public Instant next(Instant now) {
        return store.isAnythingRunning() ? now.plus(Ending.CANCEL_TERM) : Instant.MAX;
    }

    private void end(Ending.Counting counting) {
        var facts = counting.facts();
        var offices = offices(facts.governorate());
        var cases = facts.rehearsal() ? destruction.reach(offices) : destruction.destroyAll(offices, "governorate");
        store.save(counting.end(cases));
        audit.decided(Act.bySystem(facts.rehearsal() ? "retention.ending-rehearsed" : "retention.ended")
                .with("ending", facts.id())
                .with("governorate", facts.governorate())
                .with("cases", cases));
    }

    private static boolean minds(Actor actor) {
        return actor.is(Role.COORDINATOR) || actor.is(Role.NATIONAL_ADMINISTRATION);
    }

    private List<OfficeCode> offices(GovernorateCode governorate) {
        return agencies.offices(Office.Kind.BRANCH).stream()
                .filter(office -> office.governorate().equals(governorate))
                .map(Office::code)
                .toList();
    }
}
