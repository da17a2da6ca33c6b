package iq.masar.laissezpasser;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.laissezpasser.keys.SealKeys;
import iq.masar.laissezpasser.store.BlankStore;
import iq.masar.laissezpasser.store.PassStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions in which documents and blanks change; each writes its entry of the audit along. */
@Component
@Transactional
class Steps {
    private final PassStore documents;
    private final BlankStore blanks;
    private final Particulars particulars;
    private final SealKeys keys;
    private final Audit audit;
    private final Clock clock;

    Steps(PassStore documents, BlankStore blanks, Particulars particulars, SealKeys keys, Audit audit, Clock clock) {
        this.documents = documents;
        this.blanks = blanks;
        this.particulars = particulars;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom a reservation is for: the person's hash and what is to be sealed; no holder where it lies sealed already. */
    record For(String person, Optional<Holder> holder, String nationality) {}

    /** Takes the person's place first, so that only one of many takes a blank (IDN-67). */
    PassReply reserve(Issue wish, For whom, Actor by) {
        if (!documents.insert(wish, whom.person(), by.account())) {
            return documents
                    .validOf(whom.person())
                    .<PassReply>map(other ->
                            new PassReply.ValidDocumentExists(other.issue().number()))
                    .orElseGet(() -> new PassReply.NotNow("reserved"));
        }
        var number = blanks.next(wish.post()).filter(free -> blanks.use(free, wish.id()));
        if (number.isEmpty()) {
            throw new NoBlank();
        }
        whom.holder()
                .ifPresent(
                        holder -> particulars.write(wish.claim(), wish.particulars(), holder, whom.nationality(), by));
        audit.decided(Act.of(by, "laissezpasser.reserved")
                .on(wish.claim())
                .because(wish.basis())
                .with("document", wish.id()));
        return new PassReply.Done(documents.find(wish.id()).orElseThrow());
    }

    /** Signs the seal over the zone and puts the document on the blank in hand. */
    PassReply print(UUID id, String blank, List<String> zone, Actor by) {
        return move(id, by, "laissezpasser.printed", (document, now) -> {
            if (!(document instanceof LaissezPasser.Reserved reserved)) {
                return new PassReply.NotNow(document.state());
            }
            var refusal = otherBlank(reserved.issue(), blank);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            particulars.keep(document, zone, keys.seal(zone), by);
            return new PassReply.Done(reserved.print(now));
        });
    }

    /** The blank in hand must be the one kept for the document; those before it must be accounted for. */
    private Optional<PassReply> otherBlank(Issue issue, String blank) {
        if (blank.equals(issue.number())) {
            return Optional.empty();
        }
        if (blank.compareTo(issue.number()) < 0 || !blanks.isFree(blank, issue.post())) {
            return Optional.of(new PassReply.OtherBlank(issue.number()));
        }
        var missing = new java.util.ArrayList<String>();
        missing.add(issue.number());
        missing.addAll(blanks.freeBefore(blank, issue.post()));
        return Optional.of(new PassReply.StockGap(missing.stream().sorted().toList()));
    }

    PassReply handOver(UUID id, Actor by) {
        return move(
                id,
                by,
                "laissezpasser.handed-over",
                (document, now) -> document instanceof LaissezPasser.Printed printed
                        ? new PassReply.Done(printed.handOver(now))
                        : new PassReply.NotNow(document.state()));
    }

    PassReply lose(UUID id, Actor by) {
        return move(
                id,
                by,
                "laissezpasser.lost",
                (document, now) -> document instanceof LaissezPasser.HandedOver handed
                        ? new PassReply.Done(handed.lose(now))
                        : new PassReply.NotNow(document.state()));
    }

    PassReply revoke(UUID id, String reason, Actor by) {
        return move(
                id,
                by,
                "laissezpasser.revoked",
                (document, now) -> document instanceof LaissezPasser.HandedOver handed
                        ? new PassReply.Done(handed.revoke(reason, now))
                        : new PassReply.NotNow(document.state()));
    }

    /** The document ends and its blank is accounted for. */
    PassReply spoil(UUID id, String reason, Actor by) {
        return move(id, by, "laissezpasser.spoiled", (document, now) -> {
            PassReply reply = switch (document) {
                case LaissezPasser.Reserved reserved -> new PassReply.Done(reserved.spoil(reason, now));
                case LaissezPasser.Printed printed -> new PassReply.Done(printed.spoil(reason, now));
                case LaissezPasser other -> new PassReply.NotNow(other.state());
            };
            if (reply instanceof PassReply.Done) {
                blanks.spoil(document.issue().number(), document.issue().post(), reason, now);
            }
            return reply;
        });
    }

    /** Ends what was handed over and whose last day has passed; answers how many. */
    int expire(Instant now) {
        var ended = documents.outOfTime(iq.masar.kernel.Baghdad.day(now));
        for (var document : ended) {
            if (document instanceof LaissezPasser.HandedOver handed) {
                documents.move(handed.expire(now), Optional.empty());
                audit.decided(Act.bySystem("laissezpasser.expired")
                        .on(document.issue().claim())
                        .with("document", document.issue().id()));
            }
        }
        return ended.size();
    }

    private PassReply move(UUID id, Actor by, String verb, BiFunction<LaissezPasser, Instant, PassReply> step) {
        var document = documents.lock(id);
        if (document.isEmpty()) {
            return new PassReply.Unknown();
        }
        var reply = step.apply(document.get(), clock.instant());
        if (reply instanceof PassReply.Done(var moved)) {
            documents.move(moved, Optional.of(by.account()));
            audit.decided(Act.of(by, verb)
                    .on(moved.issue().claim())
                    .because(moved.reason())
                    .with("document", id));
        }
        return reply;
    }

    /** Undoes a reservation for which no blank was left. */
    static final class NoBlank extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
