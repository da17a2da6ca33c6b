package iq.masar.identity.web;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimGate;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.Claims;
import iq.masar.identity.categories.Categories;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.store.ClockStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Vault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the frame of a claim for somebody who works on it; the person's particulars are read, and recorded, first. */
@Component
public class Sight {
    private final Claims claims;
    private final ClaimGate gate;
    private final Categories categories;
    private final ClockStore clocks;
    private final Lines lines;

    Sight(Claims claims, ClaimGate gate, Categories categories, ClockStore clocks, Lines lines) {
        this.claims = claims;
        this.gate = gate;
        this.categories = categories;
        this.clocks = clocks;
        this.lines = lines;
    }

    public Lines lines() {
        return lines;
    }

    /** A claim as its reader sees it, with what the vault opens of the person. */
    public record Seen(Frame frame, Map<String, String> face) {
        public ClaimSummary claim() {
            return frame.claim();
        }
    }

    /** Empty for who does not work on it, and for all but the category officer while the vault shows nothing. */
    public Optional<Seen> of(UUID id, Actor actor, String tab) {
        var claim = claims.find(new CaseId(id), actor);
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        var tasks = claims.tasks(claim.get().id(), actor);
        if (tasks.equals(Set.of("category"))) {
            return Optional.of(new Seen(frame(claim.get(), "", tasks, tab), Map.of()));
        }
        return claims.face(claim.get().id(), actor)
                .map(face -> new Seen(frame(claim.get(), face.getOrDefault(Vault.CALLING, ""), tasks, tab), face));
    }

    private Frame frame(ClaimSummary claim, String calling, Set<String> tasks, String tab) {
        var stops = clocks.stops(claim.id()).stream()
                .map(stop -> t(
                        "identity.stop.line",
                        t("identity.clock.stands." + stop.reason()),
                        Words.day(stop.from()),
                        Words.day(stop.until())))
                .toList();
        return new Frame(
                claim,
                calling,
                t("identity.about", lines.office(claim.office()), Words.day(claim.openedAt())),
                tasks,
                marks(claim),
                lines.clock(claim),
                stops,
                tabs(claim, tasks, tab));
    }

    private List<Frame.Mark> marks(ClaimSummary claim) {
        var marks = new ArrayList<Frame.Mark>();
        var outcome = claim.state()
                .made()
                .map(made -> t("identity.outcome." + made.outcome().code()));
        marks.add(new Frame.Mark(
                t("identity.state." + claim.state().code())
                        + outcome.map(word -> " · " + word).orElse(""),
                "route",
                claim.state() instanceof ClaimState.Gated ? "warn" : "info"));
        var open = gate.open(claim.id());
        marks.add(
                open.isEmpty()
                        ? new Frame.Mark(t("identity.gate.closed"), "shield", "ok")
                        : new Frame.Mark(t("identity.gate.open", open.size()), "shield", "warn"));
        if (claim.term().equals("urgent")) {
            marks.add(new Frame.Mark(t("identity.urgent"), "child", "info"));
        }
        categories.shown(claim.id()).stream()
                .map(one -> lines.category(one.shown()))
                .distinct()
                .forEach(word -> marks.add(new Frame.Mark(word, "flag", "")));
        return marks;
    }

    private static List<Part.Tab> tabs(ClaimSummary claim, Set<String> tasks, String active) {
        var tabs = new LinkedHashMap<String, String>();
        if (!tasks.equals(Set.of("category"))) {
            tabs.put("", "board");
            tabs.put("/questions", "questions");
            tabs.put("/interview", "interview");
            tabs.put("/finding", "finding");
            if (claim.state().made().isPresent()) {
                tabs.put("/letter", "letter");
                tabs.put("/appeal", "appeal");
            }
        }
        if (tasks.contains("claim")) {
            tabs.put("/register", "register");
        }
        if (tasks.contains("category") || tasks.contains("claim")) {
            tabs.put("/categories", "categories");
        }
        if (tasks.contains("claim")) {
            tabs.put("/readers", "readers");
        }
        return tabs.entrySet().stream()
                .map(tab -> new Part.Tab(
                        "/claims/" + claim.id() + tab.getKey(),
                        t("identity.tab." + tab.getValue()),
                        -1,
                        tab.getValue().equals(active)))
                .toList();
    }
}
