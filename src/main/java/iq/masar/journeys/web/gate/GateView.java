package iq.masar.journeys.web.gate;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.gate.Arrivals;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.gate.HandOvers;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Operation;
import iq.masar.journeys.web.LineWords;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.DeviceSeals;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What gate and reception show. */
@Component
class GateView {
    private final Gate gate;
    private final Arrivals arrivals;
    private final HandOvers handOvers;
    private final Onward onward;
    private final DeviceSeals seals;
    private final Clock clock;

    GateView(Gate gate, Arrivals arrivals, HandOvers handOvers, Onward onward, DeviceSeals seals, Clock clock) {
        this.gate = gate;
        this.arrivals = arrivals;
        this.handOvers = handOvers;
        this.onward = onward;
        this.seals = seals;
        this.clock = clock;
    }

    GatePage gate(Journey journey, List<BoardLine> lines, Form form, String refusal) {
        return page(
                journey,
                lines.stream().filter(one -> one.line().seat().isPresent()).toList(),
                false,
                form,
                refusal);
    }

    GatePage reception(Journey journey, List<BoardLine> lines, Form form, String refusal) {
        return page(journey, lines, true, form, refusal);
    }

    private GatePage page(Journey journey, List<BoardLine> lines, boolean reception, Form form, String refusal) {
        var acts = gate.list(journey.id());
        var unaccounted = Set.copyOf(acts.unaccounted());
        var handed = reception ? handOvers.handed(journey.id()) : Set.<UUID>of();
        var offers =
                reception ? arrivals.offered(lines.stream().map(BoardLine::line).toList()) : Map.<UUID, String>of();
        var rows = lines.stream()
                .sorted(Comparator.comparing(one -> one.line().number()))
                .map(one -> row(journey, one, unaccounted, reception, offers, handed))
                .toList();
        var may = reception ? journey.isGone() : journey.isAtGate();
        return new GatePage(
                journey.id().toString(),
                journey.number(),
                Words.t("journeys.state." + journey.stands().state()),
                reception,
                may ? kinds(reception) : List.of(),
                rows,
                journey.isGone()
                        ? rows.stream().filter(GatePage.Row::unaccounted).toList()
                        : List.of(),
                journey.accountedBy().map(Words::moment).orElse(""),
                journey.accountedBy().filter(clock.instant()::isAfter).isPresent(),
                reception ? List.of() : acts.disagreements(),
                reception ? arrivals.newcomers(journey.id()) : 0,
                reception ? handOvers.taken(journey.id()) : 0,
                reception && journey.stands() instanceof Operation.Departed,
                clock.millis(),
                OfflinePages.verifyKey(seals),
                reception ? onward.branches() : List.of(),
                reception ? onward.languages() : List.of(),
                form,
                refusal);
    }

    private static List<String> kinds(boolean reception) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isAtGate() != reception)
                .map(Act.Kind::code)
                .toList();
    }

    private GatePage.Row row(
            Journey journey,
            BoardLine one,
            Set<Integer> unaccounted,
            boolean reception,
            Map<UUID, String> offers,
            Set<UUID> handed) {
        var line = one.line();
        return new GatePage.Row(
                line.number(),
                line.id().toString(),
                LineWords.name(one),
                line.seat().orElse(""),
                LineWords.needs(one),
                Words.t("journeys.line." + line.state().code()),
                LineWords.kind(line),
                reception ? "" : why(line),
                offers.getOrDefault(line.id(), ""),
                handed.contains(line.id()),
                line.state() == Line.State.UNACCOUNTED
                        || line.state() == Line.State.BOARDED && journey.isGone()
                        || unaccounted.contains(line.number()) && line.state() != Line.State.RESOLVED);
    }

    /** What to look at before somebody goes aboard. */
    private String why(Line line) {
        return line.why()
                .map(why -> Words.t("journeys.why." + why))
                .orElseGet(() -> line.isFit(clock.instant()) ? "" : Words.t("journeys.fit.needed"));
    }
}
