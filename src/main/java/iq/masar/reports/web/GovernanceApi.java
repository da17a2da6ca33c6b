package iq.masar.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import iq.masar.kernel.Baghdad;
import iq.masar.reports.Reports;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Registry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public of governance, for other systems. Codes first, then names in three languages. */
@RestController
@Tag(
        name = "governance",
        description = "Published editions, the plan as it stands, and coverage of the Global Compact.")
class GovernanceApi {
    private final Reports reports;
    private final Registry registry;
    private final Activities activities;
    private final Clock clock;

    GovernanceApi(Reports reports, Registry registry, Activities activities, Clock clock) {
        this.reports = reports;
        this.registry = registry;
        this.activities = activities;
        this.clock = clock;
    }

    /** One published edition. */
    record EditionAnswer(int number, String hash, Instant publishedAt) {}

    /** One node; the ends of the interval are exact fractions of a hundred. */
    record NodeAnswer(
            String code,
            String ar,
            String ckb,
            String en,
            Optional<String> low,
            Optional<String> high,
            Optional<String> state) {}

    /** One word on who covers what. */
    record ClaimAnswer(int objective, String body, String kind, String cited) {}

    /** The matrix and its gaps. */
    record CoverageAnswer(
            List<ClaimAnswer> cells,
            List<Integer> withoutRow,
            List<Integer> withoutActivity,
            List<Integer> coveredByNobody) {}

    @Operation(summary = "Published editions, newest first")
    @GetMapping(path = "/api/v1/governance/editions", produces = "application/json")
    List<EditionAnswer> editions() {
        return reports.editions().stream()
                .map(one -> new EditionAnswer(one.number(), one.hash(), one.at()))
                .toList();
    }

    @Operation(summary = "Every node of the plan with its exact interval as it stands today")
    @GetMapping(path = "/api/v1/governance/plan", produces = "application/json")
    List<NodeAnswer> plan() {
        var register = registry.read();
        LocalDate today = Baghdad.day(clock.instant());
        var nodes = new ArrayList<Node>();
        gather(activities.plan(register, today).strategy(), nodes);
        return nodes.stream()
                .map(node -> {
                    var name = register.find(node.id()).orElseThrow().name();
                    return new NodeAnswer(
                            node.id(),
                            name.ar(),
                            name.ckb(),
                            name.en(),
                            node.figure().map(Interval::low).map(Object::toString),
                            node.figure().map(Interval::high).map(Object::toString),
                            node instanceof Node.Activity leaf
                                    ? Optional.of(leaf.progress().code())
                                    : Optional.empty());
                })
                .toList();
    }

    private static void gather(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Node.Group group) {
            group.parts().forEach(part -> gather(part, nodes));
        }
    }

    @Operation(
            summary =
                    "Who covers which objective of the Global Compact, on whose word, and what nobody covers; mappings"
                            + " no body has confirmed only when they are asked for")
    @GetMapping(path = "/api/v1/governance/coverage", produces = "application/json")
    CoverageAnswer coverage(
            @Parameter(description = "Whether mappings that are only suggested are wanted too", example = "false")
                    @RequestParam(defaultValue = "false")
                    boolean suggested) {
        var matrix = Coverage.of(registry.read());
        return new CoverageAnswer(
                matrix.claims().stream()
                        .filter(claim -> suggested || claim.kind() != Claim.Kind.SUGGESTED)
                        .map(claim -> new ClaimAnswer(
                                claim.objective(), claim.body(), claim.kind().code(), claim.cited()))
                        .toList(),
                matrix.prioritiesWithoutRow(),
                matrix.prioritiesWithoutActivity(),
                matrix.coveredByNobody());
    }
}
