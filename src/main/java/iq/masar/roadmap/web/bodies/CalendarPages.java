package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.milestones.Milestone;
import iq.masar.roadmap.milestones.Milestones;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Meetings, action points and milestones for any calendar program (RFC 5545). */
@Controller
class CalendarPages {
    private final Registry registry;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Milestones milestones;
    private final Clock clock;

    CalendarPages(Registry registry, Bodies bodies, Meetings meetings, Milestones milestones, Clock clock) {
        this.registry = registry;
        this.bodies = bodies;
        this.meetings = meetings;
        this.milestones = milestones;
        this.clock = clock;
    }

    @GetMapping("/governance/calendar.ics")
    Answer calendar(Actor reader) {
        var feed = new CalendarFeed();
        bodies.list(registry.read()).forEach(body -> add(feed, body));
        milestones.asOf(Baghdad.day(clock.instant())).values().stream()
                .flatMap(List::stream)
                .filter(Milestone::isAwaited)
                .forEach(one -> feed.due(one, activity(one)));
        return Answer.file(
                "governance.ics", "text/calendar;charset=UTF-8", feed.text().getBytes(StandardCharsets.UTF_8));
    }

    private void add(CalendarFeed feed, Body body) {
        var name = Words.label(body.name());
        meetings.list(body.id()).stream()
                .filter(meeting -> !meeting.state().equals("cancelled"))
                .forEach(meeting -> feed.meeting(meeting, name));
        bodies.actionPoints(body.id()).stream()
                .filter(Body.ActionPoint::isOwed)
                .forEach(point -> feed.due(point, name));
    }

    private String activity(Milestone one) {
        return registry.read()
                .find(one.activity())
                .map(entry -> Words.label(entry.name()))
                .orElse(one.activity());
    }
}
