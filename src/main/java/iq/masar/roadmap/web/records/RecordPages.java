package iq.masar.roadmap.web.records;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Records;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What officers record: legal instruments in force or absent, agreements that share data, trainings (GOV-39, GOV-40). */
@Controller
class RecordPages {
    private static final List<String> TYPES =
            List.of("constitution", "law", "regulation", "instruction", "policy", "strategy", "treaty", "guideline");
    private static final List<String> BOUNDS = List.of("count", "count_min", "count_max", "count_about");
    private static final Map<String, Map<String, String>> LINKS = Map.of(
            "instrument",
            Map.of(
                    "institution",
                    "organisation",
                    "activities",
                    "activity",
                    "findings",
                    "finding",
                    "agreements",
                    "agreement"),
            "agreement",
            Map.of("parties", "organisation", "basis", "instrument"),
            "training",
            Map.of("provider", "organisation"));
    private final Registry registry;
    private final Records records;

    RecordPages(Registry registry, Records records) {
        this.registry = registry;
        this.records = records;
    }

    @GetMapping("/governance/register/{kind}/new")
    Answer form(@PathVariable String kind) {
        return Records.KINDS.containsKey(kind) ? Answer.show(page(kind, Form.empty())) : Answer.missing();
    }

    @PostMapping("/governance/register/{kind}")
    Answer keep(@PathVariable String kind, Actor officer, Form form) {
        if (!Records.KINDS.containsKey(kind)) {
            return Answer.missing();
        }
        form.require("name-ar", "roadmap.record.name-missing").maximum("name-ar", 300);
        form.maximum("name-ckb", 300).maximum("name-en", 300);
        form.require("source", "roadmap.body.source-missing").maximum("source", 300);
        var facts = new LinkedHashMap<String, String>();
        switch (kind) {
            case "instrument" -> instrument(form, facts);
            case "agreement" -> agreement(form, facts);
            default -> training(form, facts);
        }
        facts.put("source", form.text("source"));
        facts.values().removeIf(String::isEmpty);
        return form.isSound()
                ? Answer.to(
                        "/governance/entries/" + records.record(kind, name(form), facts, links(kind, form), officer))
                : Answer.unprocessable(page(kind, form));
    }

    @PostMapping("/governance/entries/{id}/status")
    Answer restate(@PathVariable String id, Actor officer, Form form) {
        var register = registry.read();
        var isInstrument = register.find(id)
                .filter(entry -> entry.kind().equals("instrument"))
                .isPresent();
        return isInstrument
                        && Records.STATUSES.contains(form.text("status"))
                        && records.restate(register, id, "status", form.text("status"), officer)
                ? Answer.to("/governance/entries/" + id)
                : Answer.missing();
    }

    private static void instrument(Form form, Map<String, String> facts) {
        picked(form, "type", TYPES, "roadmap.record.type-missing");
        picked(form, "status", Records.STATUSES, "roadmap.record.status-missing");
        var year = form.integer("year");
        if (year.isPresent() && (year.getAsInt() < 1900 || year.getAsInt() > 2100)) {
            form.problem("year", "roadmap.record.year-wrong");
        }
        form.maximum("number", 40).maximum("articles", 500);
        facts.put("type", form.text("type"));
        facts.put("number", form.text("number"));
        facts.put("year", year.isPresent() ? Integer.toString(year.getAsInt()) : "");
        facts.put("status", form.text("status"));
        facts.put("articles", form.text("articles"));
    }

    /** Who shares what with whom, on what ground, and for how long; without an end it holds until one is recorded. */
    private void agreement(Form form, Map<String, String> facts) {
        var register = registry.read();
        if (form.all("parties").stream()
                        .distinct()
                        .filter(one -> isOf(register, one, "organisation"))
                        .count()
                < 2) {
            form.problem("parties", "roadmap.record.parties-missing");
        }
        form.require("datasets", "roadmap.record.datasets-missing").maximum("datasets", 2_000);
        if (!isOf(register, form.text("basis"), "instrument")) {
            form.problem("basis", "roadmap.record.basis-missing");
        }
        form.maximum("number", 40);
        form.require("date_start", "roadmap.record.begins-missing");
        facts.put("number", form.text("number"));
        facts.put("datasets", form.text("datasets"));
        period(form, facts);
    }

    private static boolean isOf(Register register, String id, String kind) {
        return register.find(id).filter(entry -> entry.kind().equals(kind)).isPresent();
    }

    private static void period(Form form, Map<String, String> facts) {
        var begins = StatedDates.read(form, "date_start");
        var ends = StatedDates.read(form, "date_end");
        if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
            form.problem(
                    "date_end",
                    "roadmap.reply.ends-before-it-begins",
                    StatedDates.words(begins.get()),
                    StatedDates.words(ends.get()));
        }
        facts.put("date_start", begins.map(PartialDate::toString).orElse(""));
        facts.put("date_end", ends.map(PartialDate::toString).orElse(""));
    }

    private static void training(Form form, Map<String, String> facts) {
        form.require("audience", "roadmap.record.audience-missing").maximum("audience", 300);
        form.require("topics", "roadmap.record.topics-missing").maximum("topics", 1_000);
        picked(form, "certificate", List.of("true", "false"), "roadmap.record.certificate-missing");
        facts.put("audience", form.text("audience"));
        facts.put("topics", form.text("topics"));
        period(form, facts);
        facts.put("certificate", form.text("certificate"));
        counts(form, facts);
    }

    /** How many came, with the bound the source gives, and of what sex, in sums alone. */
    private static void counts(Form form, Map<String, String> facts) {
        var all = counted(form, "count");
        var women = counted(form, "women");
        var men = counted(form, "men");
        var bound = BOUNDS.contains(form.text("bound")) ? form.text("bound") : "count";
        var mostKnown = bound.equals("count") || bound.equals("count_max");
        if (all.isPresent() && mostKnown && women.orElse(0) + men.orElse(0) > all.get()) {
            form.problem("women", "roadmap.record.sexes-wrong", women.orElse(0) + men.orElse(0), all.get());
        }
        facts.put(bound, all.map(String::valueOf).orElse(""));
        facts.put("women", women.map(String::valueOf).orElse(""));
        facts.put("men", men.map(String::valueOf).orElse(""));
    }

    private static Optional<Integer> counted(Form form, String field) {
        var number = form.integer(field);
        if (number.isPresent() && number.getAsInt() < 0) {
            form.problem(field, "roadmap.record.count-wrong");
        }
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static void picked(Form form, String field, List<String> known, String problem) {
        if (!known.contains(form.text(field))) {
            form.problem(field, problem);
        }
    }

    private static Label name(Form form) {
        var ar = form.text("name-ar");
        return new Label(
                ar, form.has("name-ckb") ? form.text("name-ckb") : ar, form.has("name-en") ? form.text("name-en") : ar);
    }

    private List<Entry.Link> links(String kind, Form form) {
        var register = registry.read();
        var fields = LINKS.getOrDefault(kind, Map.of());
        return fields.entrySet().stream()
                .flatMap(field -> form.all(field.getKey()).stream()
                        .filter(id -> register.find(id)
                                .filter(entry -> entry.kind().equals(field.getValue()))
                                .isPresent())
                        .distinct()
                        .map(id -> new Entry.Link(field.getKey(), id)))
                .toList();
    }

    private RecordPage page(String kind, Form form) {
        var register = registry.read();
        return new RecordPage(
                kind,
                Map.of(
                        "type", Part.Choice.all("roadmap.record.type.", TYPES),
                        "status", Part.Choice.all("roadmap.record.status.", Records.STATUSES),
                        "bound", Part.Choice.all("roadmap.record.bound.", BOUNDS),
                        "certificate", Part.Choice.all("roadmap.record.certificate.", List.of("true", "false")),
                        "organisation", entries(register, "organisation"),
                        "activities", entries(register, "activity"),
                        "findings", entries(register, "finding"),
                        "agreements", entries(register, "agreement"),
                        "instruments", entries(register, "instrument")),
                form);
    }

    private static List<Part.Choice> entries(Register register, String kind) {
        return register.all(kind).stream()
                .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                .toList();
    }
}
