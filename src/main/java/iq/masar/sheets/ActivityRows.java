package iq.masar.sheets;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.ActivityVersion;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.sheets.Fate.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Rows of activities: a known code changes state and weight, an unknown one begins (GOV-16, GOV-17, GOV-56). */
@Component
class ActivityRows implements RowRules {
    private static final List<String> STATES =
            List.of("planned", "in-progress", "continuing", "done", "suspended", "dropped");
    private final Registry registry;
    private final Activities activities;

    ActivityRows(Registry registry, Activities activities) {
        this.registry = registry;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return "activities";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code", "roadmap", "state", "percent", "weight", "owner", "from", "to", "ar", "ckb", "en", "decision");
    }

    @Override
    public String mark(Map<String, String> cells) {
        return cell(cells, "code");
    }

    @Override
    public Fate fate(Map<String, String> cells) {
        var register = registry.read();
        var faults = new ArrayList<Fault>();
        var code = cell(cells, "code");
        if (!code.matches("[A-Z][A-Z0-9-]{2,39}")) {
            faults.add(new Fault("code", "sheets.fault.code"));
        }
        var known = register.find(code);
        if (known.filter(entry -> !entry.kind().equals("activity")).isPresent()) {
            faults.add(new Fault("code", "sheets.fault.code-taken"));
        }
        if (register.find(cell(cells, "roadmap"))
                .filter(entry -> entry.kind().equals("roadmap"))
                .isEmpty()) {
            faults.add(new Fault("roadmap", "sheets.fault.roadmap"));
        }
        if (known.isEmpty() && cell(cells, "ar").isEmpty()) {
            faults.add(new Fault("ar", "sheets.fault.ar"));
        }
        var owner = cell(cells, "owner");
        if (!owner.isEmpty() && register.find(owner).isEmpty()) {
            faults.add(new Fault("owner", "sheets.fault.owner"));
        }
        decision(cells, faults);
        numbers(cells, faults);
        dates(cells, faults);
        var last = activities.history(code).stream().findFirst();
        last.ifPresent(version -> standing(cells, version, faults));
        if (last.isEmpty() && cell(cells, "state").equals("done")) {
            faults.add(new Fault("state", "sheets.fault.done"));
        }
        return faults.isEmpty() ? Fate.of(outcome(cells, last)) : Fate.bad(faults);
    }

    private void standing(Map<String, String> cells, ActivityVersion last, List<Fault> faults) {
        if (!last.roadmap().equals(cell(cells, "roadmap"))) {
            faults.add(new Fault("roadmap", "sheets.fault.moves"));
        }
        if (cell(cells, "decision").isEmpty()
                && (weight(cells, last) != last.weight()
                        || !last.progress().code().equals(cell(cells, "state")))) {
            faults.add(new Fault("decision", "sheets.fault.decision"));
        }
        if (cell(cells, "state").equals("done")
                && activities.evidence(last.activity()).stream().noneMatch(Evidence::isAccepted)) {
            faults.add(new Fault("state", "sheets.fault.done"));
        }
    }

    /** A number that is given names one recorded decision, whatever the row does. */
    private void decision(Map<String, String> cells, List<Fault> faults) {
        activities.doubt(cell(cells, "decision")).ifPresent(doubt -> {
            switch (doubt) {
                case PlanReply.DecisionOfSeveral(var cited, var which) ->
                    faults.add(new Fault(
                            "decision", "sheets.fault.decision-of-several", cited, String.join(" · ", which)));
                case PlanReply other ->
                    faults.add(new Fault("decision", "sheets.fault.decision-unknown", cell(cells, "decision")));
            }
        });
    }

    private static void numbers(Map<String, String> cells, List<Fault> faults) {
        if (!STATES.contains(cell(cells, "state"))) {
            faults.add(new Fault("state", "sheets.fault.state"));
        }
        var percent = cell(cells, "percent");
        if (!percent.isEmpty() && !percent.matches("[1-9]\\d?")) {
            faults.add(new Fault("percent", "sheets.fault.percent"));
        } else if (!percent.isEmpty() && !cell(cells, "state").equals("in-progress")) {
            faults.add(new Fault("percent", "sheets.fault.percent-only"));
        }
        var weight = cell(cells, "weight");
        if (!weight.isEmpty() && !weight.matches("[1-9]\\d{0,5}")) {
            faults.add(new Fault("weight", "sheets.fault.weight"));
        }
    }

    private static void dates(Map<String, String> cells, List<Fault> faults) {
        var days = new LinkedHashMap<String, LocalDate>();
        for (var column : List.of("from", "to")) {
            var text = cell(cells, column);
            if (!text.isEmpty()) {
                date(text)
                        .ifPresentOrElse(
                                day -> days.put(column, day), () -> faults.add(new Fault(column, "sheets.fault.date")));
            }
        }
        var from = days.get("from");
        var to = days.get("to");
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault("to", "sheets.fault.ends-before", from, to));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String outcome(Map<String, String> cells, Optional<ActivityVersion> last) {
        return last.map(version -> version.weight() == weight(cells, version)
                                && version.progress().code().equals(cell(cells, "state"))
                                && percent(version.progress()).equals(cell(cells, "percent"))
                        ? "same"
                        : "change")
                .orElse("new");
    }

    private static String percent(Progress progress) {
        return progress instanceof Progress.InProgress(OptionalInt known) && known.isPresent()
                ? Integer.toString(known.getAsInt())
                : "";
    }

    private static int weight(Map<String, String> cells) {
        var weight = cell(cells, "weight");
        return weight.matches("\\d{1,6}") ? Integer.parseInt(weight) : 1;
    }

    /** An empty cell changes nothing. */
    private static int weight(Map<String, String> cells, ActivityVersion last) {
        return cell(cells, "weight").isEmpty() ? last.weight() : weight(cells);
    }

    @Override
    public boolean write(Map<String, String> cells, Fate fate, Origin origin, Actor officer) {
        if (fate.isBad() || fate.kind().equals("same")) {
            return !fate.isBad();
        }
        var percent = cell(cells, "percent");
        var progress = Progress.of(
                cell(cells, "state"),
                percent.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(percent)),
                Optional.empty());
        var code = cell(cells, "code");
        if (fate.kind().equals("change")) {
            var last = activities.history(code).getFirst();
            return activities.change(
                            code, progress, weight(cells, last), origin.cite(), cell(cells, "decision"), officer)
                    instanceof PlanReply.Changed;
        }
        return registry.add(entry(cells, origin))
                && activities.begin(
                                code,
                                cell(cells, "roadmap"),
                                progress,
                                weight(cells),
                                origin.cite(),
                                cell(cells, "decision"),
                                officer)
                        instanceof PlanReply.Changed;
    }

    private static Entry entry(Map<String, String> cells, Origin origin) {
        var ar = cell(cells, "ar");
        var facts = new LinkedHashMap<String, Entry.Fact>();
        for (var column : List.of("from", "to")) {
            if (!cell(cells, column).isEmpty()) {
                facts.put(column, new Entry.Fact(cell(cells, column), false));
            }
        }
        var owner = cell(cells, "owner");
        return new Entry(
                        cell(cells, "code"),
                        "activity",
                        cell(cells, "roadmap"),
                        new Label(ar, or(cell(cells, "ckb"), ar), or(cell(cells, "en"), ar)),
                        List.of(),
                        facts,
                        owner.isEmpty() ? List.of() : List.of(new Entry.Link("owner", owner)),
                        0)
                .from(new Entry.Origin(
                        origin.file(), origin.line(), origin.sheet().toString()));
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
