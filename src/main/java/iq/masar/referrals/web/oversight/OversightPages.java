package iq.masar.referrals.web.oversight;

import static iq.masar.ui.Words.moment;
import static iq.masar.ui.Words.percent;
import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.referrals.ReferralOversight;
import iq.masar.referrals.ReferralOversight.Scorecard;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.web.Shown;
import iq.masar.ui.Answer;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What coordinators, providers and the protection officer look at. */
@Controller
class OversightPages {
    private static final Duration A_QUARTER = Duration.ofDays(90);
    private final ReferralOversight oversight;
    private final Shown shown;

    OversightPages(ReferralOversight oversight, Shown shown) {
        this.oversight = oversight;
        this.shown = shown;
    }

    @GetMapping("/escalations")
    Answer escalations(Actor actor) {
        var rows = shown.rows(oversight.escalations(actor), ReferralSummary::to, line -> "");
        return Answer.show(new EscalationsPage(rows));
    }

    @GetMapping("/scorecard")
    Answer scorecard(Actor actor) {
        var cards =
                oversight.scorecards(actor, A_QUARTER).stream().map(this::card).toList();
        return Answer.show(new ScorecardPage(cards));
    }

    @GetMapping("/alarms")
    Answer alarms() {
        return Answer.show(new AlarmsPage(oversight.alarms().stream()
                .map(one -> new AlarmsPage.Row(
                        one.id().toString(),
                        shown.office(one.office()),
                        t("referrals.alarm." + one.pattern(), one.accepted(), one.declined()),
                        moment(one.raisedAt()),
                        one.closedAt().isEmpty()))
                .toList()));
    }

    @PostMapping("/alarms/{id}/closure")
    Answer close(@PathVariable UUID id, Actor actor) {
        return oversight.closeAlarm(id, actor) ? Answer.to("/alarms") : Answer.missing();
    }

    private ScorecardPage.Card card(Scorecard card) {
        var owed = card.answeredInTime() + card.answeredLate() + card.silent();
        var told = card.confirmed() + card.disputed();
        return new ScorecardPage.Card(
                shown.office(card.office()),
                card.received(),
                card.answeredInTime() + card.answeredLate(),
                owed == 0 ? "" : percent((double) card.answeredInTime() / owed),
                card.silent(),
                card.declined().entrySet().stream()
                        .sorted(java.util.Map.Entry.<String, Long>comparingByValue()
                                .reversed())
                        .map(one -> t(
                                "referrals.declined-times", shown.code("decline-reason", one.getKey()), one.getValue()))
                        .toList(),
                card.finished(),
                told == 0 ? "" : percent((double) card.confirmed() / told));
    }
}
