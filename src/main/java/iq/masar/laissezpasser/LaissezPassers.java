package iq.masar.laissezpasser;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.Grounds.Footing;
import iq.masar.laissezpasser.model.PassZone;
import iq.masar.laissezpasser.model.States;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door: documents for one journey home, issued on a confirmed finding or a ministry's order (IDN-66 to IDN-69). */
@Component
public class LaissezPassers {
    /** How long a document may be valid, in months. */
    public static final int MOST_MONTHS = 6;

    private final Steps steps;
    private final Grounds grounds;
    private final Particulars particulars;
    private final Register register;
    private final Ids ids;
    private final Clock clock;

    LaissezPassers(Steps steps, Grounds grounds, Particulars particulars, Register register, Ids ids, Clock clock) {
        this.steps = steps;
        this.grounds = grounds;
        this.particulars = particulars;
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    /** The particulars of a claim's file, to fill the form; empty unless the actor holds the claim and a ground stands. */
    public Optional<Holder> holder(CaseId claim, Actor by) {
        return mayAsk(claim, by) ? grounds.holder(claim, by) : Optional.empty();
    }

    /** Whether the actor may ask for a document on this claim at all: an officer of claims who holds its key. */
    public boolean mayAsk(CaseId claim, Actor by) {
        return by.is(Role.CLAIM_OFFICER) && particulars.holds(by, claim);
    }

    /**
     * Reserves a blank of the actor's post. Refuses: unknown, finding missing, safeguards open, no such state, term outside,
     * unwritable, valid document exists, stock empty, no signer.
     */
    public PassReply reserve(NewPass wish, Actor by) {
        if (!mayAsk(wish.claim(), by)) {
            return new PassReply.Unknown();
        }
        if (!(grounds.of(wish.claim(), by) instanceof Footing.Firm ground)) {
            return refused(wish.claim(), by);
        }
        var flaw = flaw(wish, ground);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        var person = register.person(ground.person());
        var valid = register.validOf(person);
        if (valid.isPresent()) {
            return new PassReply.ValidDocumentExists(valid.get().issue().number());
        }
        if (!particulars.handOver(wish.claim(), by.office(), wish.validTo(), by)) {
            return new PassReply.NoSigner(by.office());
        }
        var holder = wish.holder();
        var issue = new Issue(
                ids.next(),
                wish.claim(),
                "",
                by.office(),
                ids.next(),
                ground.basis(),
                ground.reference(),
                wish.transits(),
                wish.validTo(),
                PassZone.isChild(holder.birth(), today()),
                holder.previousPassport().isBlank(),
                clock.instant());
        return reserved(issue, new Steps.For(person, Optional.of(holder), ground.nationality()), by);
    }

    private PassReply reserved(Issue issue, Steps.For whom, Actor by) {
        try {
            return steps.reserve(issue, whom, by);
        } catch (Steps.NoBlank none) {
            return new PassReply.StockEmpty(issue.post());
        }
    }

    private PassReply refused(CaseId claim, Actor by) {
        return grounds.of(claim, by) instanceof Footing.None none ? none.why() : new PassReply.FindingMissing();
    }

    private Optional<PassReply> flaw(NewPass wish, Footing.Firm ground) {
        var latest = today().plusMonths(MOST_MONTHS);
        if (!wish.validTo().isAfter(today()) || wish.validTo().isAfter(latest)) {
            return Optional.of(new PassReply.TermOutside(latest));
        }
        for (var code : wish.transits()) {
            if (States.twoLetters(code).isEmpty() || code.equals(PassZone.ISSUER)) {
                return Optional.of(new PassReply.NoSuchState(code));
            }
        }
        if (wish.holder().original().isBlank()) {
            return Optional.of(new PassReply.Unwritable("original"));
        }
        return zone("AA0000000", ground.nationality(), wish.holder(), wish.validTo())
                        instanceof PassZone.Made.Unwritable(var field)
                ? Optional.of(new PassReply.Unwritable(field))
                : Optional.empty();
    }

    private static PassZone.Made zone(String number, String nationality, Holder holder, LocalDate validTo) {
        return PassZone.of(
                number, nationality, holder.primary(), holder.secondary(), holder.birth(), holder.sex(), validTo);
    }

    /**
     * Signs the seal and puts the document on the blank in hand; the ground is asked for again. Refuses: unknown, not now,
     * finding missing, safeguards open, not opened, unwritable, stock gap, other blank.
     *
     * @param blank the number on the blank in the signer's hand
     */
    public PassReply print(UUID id, String blank, Actor by) {
        var document = register.ofSigner(id, by);
        if (document.isEmpty()) {
            return new PassReply.Unknown();
        }
        var issue = document.get().issue();
        if (!(document.get() instanceof LaissezPasser.Reserved)) {
            return new PassReply.NotNow(document.get().state());
        }
        if (!(grounds.of(issue.claim(), by) instanceof Footing.Firm ground)) {
            return refused(issue.claim(), by);
        }
        var kept = particulars.read(issue, by).filter(one -> !one.holder().isEmpty());
        if (kept.isEmpty()) {
            return new PassReply.NotOpened();
        }
        return switch (zone(
                issue.number(), ground.nationality(), Holder.of(kept.get().holder()), issue.validTo())) {
            case PassZone.Made.Unwritable(var field) -> new PassReply.Unwritable(field);
            case PassZone.Made.Lines(var lines) -> steps.print(id, blank, lines, by);
        };
    }

    /** Gives it to its holder; the ground is asked for a last time. Refuses: unknown, not now, finding missing, safeguards open. */
    public PassReply handOver(UUID id, Actor by) {
        var document = register.ofSigner(id, by);
        if (document.isEmpty()) {
            return new PassReply.Unknown();
        }
        var claim = document.get().issue().claim();
        return grounds.of(claim, by) instanceof Footing.Firm ? steps.handOver(id, by) : refused(claim, by);
    }

    /** Ends a document nobody had yet and accounts for its blank. Refuses: unknown, not now. */
    public PassReply spoil(UUID id, String reason, Actor by) {
        return register.ofSigner(id, by).isEmpty() ? new PassReply.Unknown() : steps.spoil(id, reason, by);
    }

    /** Reserves the next blank in place of a spoiled one, with the same particulars. Refuses as {@link #reserve} does. */
    public PassReply again(UUID id, Actor by) {
        var document = register.ofSigner(id, by);
        if (document.isEmpty()) {
            return new PassReply.Unknown();
        }
        if (!(document.get() instanceof LaissezPasser.Spoiled)) {
            return new PassReply.NotNow(document.get().state());
        }
        var old = document.get().issue();
        if (!(grounds.of(old.claim(), by) instanceof Footing.Firm ground)) {
            return refused(old.claim(), by);
        }
        if (!old.validTo().isAfter(today())) {
            return new PassReply.TermOutside(today().plusMonths(MOST_MONTHS));
        }
        var issue = new Issue(
                ids.next(),
                old.claim(),
                "",
                old.post(),
                old.particulars(),
                ground.basis(),
                ground.reference(),
                old.transits(),
                old.validTo(),
                old.child(),
                old.firstTimer(),
                clock.instant());
        return reserved(
                issue, new Steps.For(register.person(ground.person()), Optional.empty(), ground.nationality()), by);
    }

    /** Puts it on the list of withdrawn documents at once (IDN-71). Refuses: unknown, not now. */
    public PassReply lose(UUID id, Actor by) {
        return register.ofPost(id, by).isEmpty() ? new PassReply.Unknown() : steps.lose(id, by);
    }

    /** Takes it back. Refuses: unknown, not now. */
    public PassReply revoke(UUID id, String reason, Actor by) {
        return register.ofSigner(id, by).isEmpty() ? new PassReply.Unknown() : steps.revoke(id, reason, by);
    }

    /** What is printed, for the signers of its post, while it is theirs; each look is an entry of the audit. */
    public Optional<Sheet> sheet(UUID id, Actor by) {
        return register.ofSigner(id, by)
                .filter(document -> document instanceof LaissezPasser.Printed)
                .flatMap(document -> particulars
                        .read(document.issue(), by)
                        .filter(kept -> kept.sheet().containsKey("seal"))
                        .map(kept -> new Sheet(
                                document,
                                Holder.of(kept.holder()),
                                kept.holder().getOrDefault("nationality", PassZone.ISSUER),
                                Baghdad.day(document.at()),
                                List.of(kept.sheet().getOrDefault("zone", "").split("\n")),
                                HexFormat.of().parseHex(kept.sheet().getOrDefault("seal", "")))));
    }
}
