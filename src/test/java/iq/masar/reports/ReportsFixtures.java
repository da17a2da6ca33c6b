package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.reports.text.DigitStyle;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.votes.Rule;
import iq.masar.testing.Officers;
import java.util.UUID;

/** Chairs who agree and a working group that endorses, so that an edition can be published. */
record ReportsFixtures(
        Officers officers, Seats seats, Bodies bodies, Endorsements endorsements, Registry registry, Reports reports) {
    Actor seated(String body, String institution, String role) {
        var person = officers.with("MOMD-HQ", Role.FOCAL_POINT);
        var seat = bodies.find(registry.read(), body).orElseThrow().seats().stream()
                .filter(one -> one.institution().equals(institution))
                .map(one -> one.id())
                .findFirst()
                .orElseGet(() -> seats.seat(body, institution, "P:3", person));
        assertThat(seats.hold(seat, person.account(), role, person)).isInstanceOf(BodyReply.Done.class);
        return person;
    }

    /** Every taskforce agrees to the draft as it reads now, and the working group endorses it. */
    void agreedAndEndorsed(Agreements agreements, Actor officer) {
        var draft = reports.draft(DigitStyle.WESTERN);
        for (var row : agreements.list(draft, registry.read())) {
            row.remarks().stream()
                    .filter(one -> !one.isResolved())
                    .forEach(one -> agreements.resolve(one.id(), "تم", officer));
            var chair = seated(row.body().id(), "ORG-IOM", "chair");
            assertThat(agreements.agree(draft, registry.read(), row.body().id(), chair))
                    .isInstanceOf(ReportReply.Saved.class);
        }
        endorsed(((ReportReply.Laid) agreements.lay(draft, registry.read(), officer)).paper(), officer);
        assertThat(agreements.isEndorsed(draft)).isTrue();
    }

    /** Every seat of the working group says yes to a paper. */
    void endorsed(UUID paper, Actor officer) {
        bodies.adopt("WG-TWG", new Rule(1, 2, Rule.Majority.SIMPLE), "P:3", officer);
        var shown = endorsements.paper(paper).orElseThrow().sha256();
        var vote = ((BodyReply.Done) endorsements.open(paper, shown, officer)).id();
        for (var seat : bodies.find(registry.read(), "WG-TWG").orElseThrow().seats()) {
            var member = officers.with("MOMD-HQ", Role.FOCAL_POINT);
            seats.hold(seat.id(), member.account(), "alternate", member);
            endorsements.vote(vote, "yes", member);
        }
    }
}
