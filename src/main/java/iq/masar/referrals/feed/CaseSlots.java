package iq.masar.referrals.feed;

import iq.masar.agencies.Agencies;
import iq.masar.casework.slots.Awaited;
import iq.masar.casework.slots.CaseHistory;
import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.CaseTab;
import iq.masar.casework.slots.HistoryEntry;
import iq.masar.casework.slots.HistoryEntry.Tone;
import iq.masar.casework.slots.Obstacle;
import iq.masar.casework.slots.SilenceSource;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.referrals.CaseReferrals;
import iq.masar.referrals.CaseReferrals.Told;
import iq.masar.referrals.ReferralOversight;
import iq.masar.referrals.ReferralSummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the slots of the case page and of the desk: tab, timeline, what hinders closing, who has not answered. */
@Component
class CaseSlots implements CaseTab, CaseHistory, CaseObstacle, SilenceSource {
    private static final int ON_THE_DESK = 50;
    private static final Set<String> UNANSWERED = Set.of("sent", "delivered", "acknowledged");
    private final CaseReferrals referrals;
    private final ReferralOversight oversight;
    private final Agencies agencies;
    private final Codes codes;

    CaseSlots(CaseReferrals referrals, ReferralOversight oversight, Agencies agencies, Codes codes) {
        this.codes = codes;
        this.referrals = referrals;
        this.oversight = oversight;
        this.agencies = agencies;
    }

    @Override
    public String path() {
        return "referrals";
    }

    @Override
    public String key() {
        return "referrals.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    /** As the policy table has it for the list of a case's referrals. */
    @Override
    public boolean isFor(Actor reader) {
        return reader.is(Role.CASE_WORKER) || reader.is(Role.PROTECTION_SPECIALIST) || reader.is(Role.SUPERVISOR);
    }

    @Override
    public OptionalInt count(CaseId file, Actor reader) {
        var open = referrals.openOn(file).size();
        return open == 0 ? OptionalInt.empty() : OptionalInt.of(open);
    }

    @Override
    public List<Obstacle> openOn(CaseId file) {
        return referrals.openOn(file).stream()
                .map(one -> new Obstacle("referrals.obstacle", one.mark()))
                .toList();
    }

    @Override
    public List<HistoryEntry> of(CaseId file, Actor reader) {
        return referrals.told(file).stream().map(this::entry).toList();
    }

    private HistoryEntry entry(Told told) {
        var happening = told.happening();
        var verb = happening.verb();
        return new HistoryEntry(
                happening.at(),
                icon(verb),
                "referrals.history." + verb,
                List.of(told.mark(), agencies.name(told.to()), happening.said(codes)),
                happening.actor().orElse(""),
                tone(verb));
    }

    @Override
    public List<Awaited> awaitedBy(Actor worker) {
        return referrals.awaitedBy(worker.account(), ON_THE_DESK).stream()
                .filter(one -> UNANSWERED.contains(one.state()))
                .map(this::awaited)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Awaited> awaited(ReferralSummary line) {
        return oversight
                .face(line)
                .map(face -> new Awaited(
                        line.file(),
                        "referrals.awaited",
                        List.of(line.mark(), agencies.name(line.to())),
                        face.begun(),
                        face.due(),
                        face.share(),
                        face.wall(),
                        "/referrals/" + line.id()));
    }

    static String icon(String verb) {
        return switch (verb) {
            case "send" -> "send";
            case "acknowledge", "deliver" -> "inbox";
            case "accept", "confirm", "close" -> "check";
            case "decline", "dispute", "expire" -> "alert";
            case "schedule" -> "cal";
            case "no-show", "give-up", "contact-failed" -> "user";
            case "start", "resume" -> "tool";
            case "finish" -> "flag";
            case "reroute" -> "route";
            case "withdraw", "consent-cut" -> "undo";
            default -> "history";
        };
    }

    static Tone tone(String verb) {
        return switch (verb) {
            case "accept", "confirm" -> Tone.GOOD;
            case "decline", "dispute", "expire", "consent-cut" -> Tone.BAD;
            case "no-show", "give-up", "contact-failed", "withdraw" -> Tone.WARNING;
            case "send", "acknowledge", "schedule", "start", "finish" -> Tone.INFO;
            default -> Tone.PLAIN;
        };
    }
}
