package iq.masar.pledges.web.trail;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.kernel.Role;
import iq.masar.pledges.trail.FollowUps;
import iq.masar.pledges.trail.Indicator;
import iq.masar.pledges.trail.Measures;
import iq.masar.pledges.trail.Release;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.pledges.trail.Trails;
import iq.masar.pledges.web.TrailWords;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Third and fourth step of the walk: what is measured, and the values released of it (GOV-30, GOV-31). */
@Controller
class ReleasePages {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,4})?");
    private final Reading reading;
    private final Trails trails;
    private final Measures measures;
    private final FollowUps followUps;
    private final Registry registry;

    ReleasePages(Reading reading, Trails trails, Measures measures, FollowUps followUps, Registry registry) {
        this.reading = reading;
        this.trails = trails;
        this.measures = measures;
        this.followUps = followUps;
        this.registry = registry;
    }

    @GetMapping("/indicators/{id}")
    Answer indicator(@PathVariable UUID id, Optional<Actor> reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    /** Releases a value: read from the shared store, or counted and typed with its source. */
    @PostMapping("/indicators/{id}/releases")
    Answer release(@PathVariable UUID id, Actor officer, Form form) {
        var year = form.integer("year");
        if (year.isEmpty() || year.getAsInt() < 2018 || year.getAsInt() > 2100) {
            form.problem("year", "pledges.form.year-wrong");
        }
        form.maximum("source", 500);
        var counted = Digits.western(form.text("value")).replace(",", "");
        if (trails.indicator(id).filter(one -> !one.isDrawn()).isPresent()
                && !NUMBER.matcher(counted).matches()) {
            form.problem("value", "pledges.trail.value-wrong");
        }
        if (!form.isSound()) {
            return page(id, Optional.of(officer), form, "")
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        return switch (measures.release(id, year.orElseThrow(), counted, form.text("source"), officer)) {
            case TrailReply.Released(var code) -> Answer.to("/releases/" + code);
            case TrailReply.Unknown unknown -> Answer.missing();
            case TrailReply refused ->
                page(id, Optional.of(officer), form, TrailWords.refusal(refused))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    @GetMapping("/releases/{code}")
    Answer show(@PathVariable String code, Optional<Actor> reader) {
        return trails.release(code)
                .flatMap(one -> page(one, reader))
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    private Optional<Page> page(UUID id, Optional<Actor> reader, Form form, String refusal) {
        return trails.indicator(id)
                .flatMap(one -> reading.pledge(one.pledge(), reader)
                        .map(pledge -> new IndicatorPage(
                                one,
                                Reading.link(pledge),
                                TrailWords.activity(registry.read(), one.pledge(), one.activity()),
                                drawnFrom(one),
                                releases(one),
                                reader.filter(actor -> actor.is(Role.SECRETARIAT))
                                        .isPresent(),
                                form,
                                refusal)));
    }

    private List<Release> releases(Indicator indicator) {
        return trails.of(indicator.pledge()).releases().stream()
                .filter(one -> one.indicator().id().equals(indicator.id()))
                .toList();
    }

    private static String drawnFrom(Indicator indicator) {
        var parts = indicator.figure().split("/");
        return indicator.isDrawn() ? Reading.told(parts[0], parts[1], parts[2]) : "";
    }

    private Optional<Page> page(Release release, Optional<Actor> reader) {
        var indicator = release.indicator();
        return reading.pledge(indicator.pledge(), reader)
                .map(pledge -> new ReleasePage(
                        release,
                        indicator.isDrawn()
                                ? Words.t("pledges.release.drawn", drawnFrom(indicator), release.edition())
                                : release.source(),
                        Reading.link(pledge),
                        TrailWords.activity(registry.read(), indicator.pledge(), indicator.activity()),
                        followUps.citing(release),
                        trails.sentences(List.of(release.code())),
                        releases(indicator).stream()
                                .takeWhile(one -> !one.code().equals(release.code()))
                                .filter(one -> one.year() == release.year())
                                .map(TrailWords::link)
                                .toList()));
    }
}
