package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.coverage.Matrix;
import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Objective;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Source;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coverage matrix and the sources of its cells (GOV-22, GOV-23); public. */
@Controller
class CoveragePages {
    private final Registry registry;

    CoveragePages(Registry registry) {
        this.registry = registry;
    }

    @GetMapping("/governance/coverage")
    Answer matrix(Optional<Actor> reader) {
        var register = registry.read();
        var matrix = Coverage.of(register);
        var nobody = matrix.coveredByNobody();
        var bodies = matrix.bodies().stream()
                .map(body -> new Part.Link(
                        "/governance/bodies/" + body,
                        Words.label(register.find(body).orElseThrow().name())))
                .toList();
        var rows = register.objectives().stream()
                .map(objective -> new CoveragePage.Row(
                        objective,
                        Words.label(objective.title()),
                        matrix.bodies().stream()
                                .map(body -> matrix.cell(objective.number(), body))
                                .toList(),
                        !nobody.contains(objective.number())))
                .toList();
        return Answer.show(new CoveragePage(bodies, rows, gaps(matrix), reads(reader)));
    }

    private static List<String> gaps(Matrix matrix) {
        return List.of(
                Words.t("roadmap.gap.no-row", Gaps.numbers(matrix.prioritiesWithoutRow())),
                Words.t("roadmap.gap.no-activity", Gaps.numbers(matrix.prioritiesWithoutActivity())),
                Words.t("roadmap.gap.not-priority", Gaps.numbers(matrix.declaredWithoutPriority())),
                Words.t("roadmap.gap.nobody", Gaps.numbers(matrix.coveredByNobody())));
    }

    @GetMapping("/governance/coverage/{number}")
    Answer objective(@PathVariable String number, Optional<Actor> reader) {
        var register = registry.read();
        return register.objectives().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .map(one -> Answer.show(page(register, one, reads(reader))))
                .orElseGet(Answer::missing);
    }

    private static boolean reads(Optional<Actor> reader) {
        return reader.filter(one -> MappingPages.READERS.stream().anyMatch(one::is))
                .isPresent();
    }

    private static ObjectivePage page(Register register, Objective objective, boolean maps) {
        var words = register.claims().stream()
                .filter(claim -> claim.objective() == objective.number())
                .map(claim -> word(register, claim))
                .toList();
        return new ObjectivePage(objective, Words.label(objective.title()), words, maps);
    }

    private static ObjectivePage.Word word(Register register, Claim claim) {
        var entry = register.find(claim.cited());
        var sentence = Source.parse(claim.cited()).stream()
                .flatMap(List::stream)
                .flatMap(source -> register.passage(source.document(), source.first()).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        return new ObjectivePage.Word(
                Words.label(register.find(claim.body()).orElseThrow().name()),
                claim.kind().code(),
                entry.map(found -> Words.label(found.name())).orElse(claim.cited()),
                entry.map(found -> "/governance/entries/" + found.id()).orElse(""),
                entry.isPresent() ? "" : claim.quote(),
                claim.kind() == Claim.Kind.CONFIRMED ? claim.quote() : "",
                sentence);
    }
}
