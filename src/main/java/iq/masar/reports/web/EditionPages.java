package iq.masar.reports.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.trail.Trails;
import iq.masar.pledges.trail.Way;
import iq.masar.reports.Records;
import iq.masar.reports.Reports;
import iq.masar.reports.Sentence;
import iq.masar.reports.Sentences;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Source;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Last step of the walk, and the first of the way back: published sentences and what they rest on (GOV-31). */
@Controller
class EditionPages {
    private static final Set<Role> READERS =
            Set.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.AUDITOR, Role.ANALYST);
    private final Reports reports;
    private final Sentences sentences;
    private final Records records;
    private final Trails trails;
    private final Pledges pledges;
    private final Registry registry;

    EditionPages(
            Reports reports, Sentences sentences, Records records, Trails trails, Pledges pledges, Registry registry) {
        this.reports = reports;
        this.sentences = sentences;
        this.records = records;
        this.trails = trails;
        this.pledges = pledges;
        this.registry = registry;
    }

    @GetMapping("/reports/vnr-2022/editions/{number}")
    Answer edition(@PathVariable int number) {
        return reports.editions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> Answer.show(new EditionPage(one, sentences.list(number))))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/reports/vnr-2022/editions/{number}/sentences/{statement}")
    Answer sentence(@PathVariable int number, @PathVariable String statement, Optional<Actor> reader) {
        return sentences
                .find(number, statement)
                .map(one -> Answer.show(new SentencePage(one, sources(one, reader), routes(one, reader))))
                .orElseGet(Answer::missing);
    }

    private List<SentencePage.Source> sources(Sentence sentence, Optional<Actor> reader) {
        var register = registry.read();
        var reads = reader.filter(one -> READERS.stream().anyMatch(one::is)).isPresent();
        return sentence.cited().stream()
                .map(one -> source(register, one, reads))
                .toList();
    }

    private SentencePage.Source source(Register register, Sentence.Cited cited, boolean reads) {
        var value = cited.in(Words.language());
        var now = value.isEmpty() || cited.key().equals(cited.target())
                ? value
                : records.shown(cited.key(), Words.language()).orElse(Words.t("reports.sentence.gone"));
        var entry = register.find(cited.target());
        var release = trails.release(cited.target());
        return new SentencePage.Source(
                cited,
                value,
                now.equals(value) ? "" : now,
                entry.map(one -> Words.label(one.name()))
                        .or(() -> release.map(one -> Words.label(one.indicator().title())))
                        .orElseGet(() -> line(register, cited.target())),
                release.map(one -> one.href())
                        .or(() -> entry.filter(one -> reads).map(one -> "/governance/entries/" + one.id()))
                        .orElse(""));
    }

    private static String line(Register register, String target) {
        return Source.parse(target).stream()
                .flatMap(List::stream)
                .flatMap(one -> register.passage(one.document(), one.first()).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    /** Ways to pledges this reader may read, nearest first. */
    private List<SentencePage.Route> routes(Sentence sentence, Optional<Actor> reader) {
        var register = registry.read();
        return trails.back(sentence.cited().stream().map(Sentence.Cited::target).toList()).stream()
                .flatMap(way -> pledges
                        .find(way.pledge())
                        .filter(one -> one.state().equals("announced") || official(reader))
                        .map(one -> new SentencePage.Route(way.kind(), stops(register, way, one)))
                        .stream())
                .toList();
    }

    private static boolean official(Optional<Actor> reader) {
        return reader.filter(one ->
                        READERS.stream().filter(role -> role != Role.ANALYST).anyMatch(one::is))
                .isPresent();
    }

    private static List<Part.Link> stops(Register register, Way way, Pledges.Standing pledge) {
        var stops = new ArrayList<Part.Link>();
        way.release().ifPresent(one -> {
            stops.add(new Part.Link(one.href(), Words.t("reports.route.release", one.code())));
            stops.add(new Part.Link(
                    one.indicator().href(), Words.label(one.indicator().title())));
        });
        var home = "/pledges/" + way.pledge();
        stops.add(new Part.Link(
                home + "/activities/" + way.activity(),
                register.find(way.activity())
                        .map(one -> Words.label(one.name()))
                        .orElse(way.activity())));
        stops.add(new Part.Link(home, pledge.pledge().title()));
        return stops;
    }
}
