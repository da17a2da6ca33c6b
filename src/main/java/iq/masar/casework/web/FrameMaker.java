package iq.masar.casework.web;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrame.Mark;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.slots.CaseTab;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Part;
import iq.masar.vault.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the frame around a case's pages. */
@Component
class FrameMaker implements CaseFrames {
    private static final int NO_COUNT = -1;
    private final Cases cases;
    private final Vault vault;
    private final StripMaker strips;
    private final CaseWords words;
    private final ObjectProvider<CaseTab> tabs;

    FrameMaker(Cases cases, Vault vault, StripMaker strips, CaseWords words, ObjectProvider<CaseTab> tabs) {
        this.cases = cases;
        this.vault = vault;
        this.strips = strips;
        this.words = words;
        this.tabs = tabs;
    }

    @Override
    public Optional<CaseFrame> of(CaseId id, Actor reader, String activeTab) {
        return cases.find(id, reader).map(file -> frame(file, reader, activeTab));
    }

    private CaseFrame frame(CaseSummary file, Actor reader, String active) {
        var called = vault.callingNames(reader, List.of(file.id())).getOrDefault(file.id(), "");
        return new CaseFrame(
                file,
                called,
                marks(file),
                about(file),
                vault.holds(reader, file.id()),
                strips.of(file, called, reader),
                steps(file.state()),
                tabs(file, reader, active));
    }

    private List<Mark> marks(CaseSummary file) {
        var marks = new ArrayList<Mark>();
        file.priority()
                .ifPresent(priority -> marks.add(new Mark(
                        t("casework.priority." + priority),
                        "flag",
                        priority.equals("emergency") || priority.equals("high") ? "bad" : "")));
        marks.add(new Mark(CaseWords.state(file.state()), "route", CaseWords.kind(file.state())));
        return marks;
    }

    private String about(CaseSummary file) {
        var parts = new ArrayList<String>();
        file.category().ifPresent(code -> parts.add(words.code("returnee-category", code)));
        parts.add(t("casework.household-of", file.members()));
        parts.add(words.since(file));
        return String.join(" · ", parts);
    }

    private static List<Part.Step> steps(CaseState now) {
        var way = CaseState.way();
        var at = way.indexOf(now);
        if (at < 0) {
            return List.of();
        }
        var steps = new ArrayList<Part.Step>();
        for (var i = 0; i < way.size(); i++) {
            var state = i < at ? "done" : i == at ? "now" : "later";
            steps.add(new Part.Step(t("casework.way." + way.get(i).code()), state));
        }
        return steps;
    }

    private List<Part.Tab> tabs(CaseSummary file, Actor reader, String active) {
        return tabs.stream()
                .filter(tab -> tab.isFor(reader))
                .sorted(Comparator.comparingInt(CaseTab::order))
                .map(tab -> new Part.Tab(
                        "/cases/" + file.id() + (tab.path().isEmpty() ? "" : "/" + tab.path()),
                        t(tab.key()),
                        tab.count(file.id(), reader).orElse(NO_COUNT),
                        tab.path().equals(active)))
                .toList();
    }
}
