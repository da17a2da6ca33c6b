package iq.masar.identity.web;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Evidences;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes one item of evidence: its fields follow from its kind, its weight from the table; no field holds a weight (IDN-47). */
@Controller
class EvidencePages {
    private static final int LONGEST = 2_000;
    private static final Map<String, List<String>> FIELDS = Map.of(
            "paper", List.of("number", "issuer", "shows"),
            "mrz", List.of("zone", "shows"),
            "entry", List.of("book", "page", "directorate", "census", "relative", "shows"),
            "witness", List.of("witness", "tie", "statement"),
            "loss", List.of("lost-where", "lost-when", "lost-how", "mark"));
    private final Sight sight;
    private final Evidences evidences;
    private final ZoneReport zones;
    private final Lines lines;

    EvidencePages(Sight sight, Evidences evidences, ZoneReport zones, Lines lines) {
        this.sight = sight;
        this.evidences = evidences;
        this.zones = zones;
        this.lines = lines;
    }

    @GetMapping("/claims/{id}/evidence/new")
    Answer ask(@PathVariable UUID id, Actor actor, Form form) {
        return shown(id, actor, form, Optional.empty(), Answer::show);
    }

    /** A zone typed by a scanner is read and compared first; a second press keeps it. */
    @PostMapping("/claims/{id}/evidence")
    Answer add(@PathVariable UUID id, Actor actor, Form form) {
        var shape = lines.shape(form.text("kind"));
        if (shape.isEmpty()) {
            return Answer.missing();
        }
        var words = words(shape, form);
        if (!form.isSound() || form.has("read")) {
            return shown(id, actor, form, Optional.empty(), form.isSound() ? Answer::show : Answer::unprocessable);
        }
        var reply = evidences.add(new CaseId(id), form.text("kind"), !form.has("copy"), words, actor);
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim());
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> shown(id, actor, form, Optional.of(Refusal.of(refused)), Answer::refused);
        };
    }

    private Map<String, String> words(String shape, Form form) {
        var words = new LinkedHashMap<String, String>();
        for (var field : FIELDS.getOrDefault(shape, List.of())) {
            form.maximum(field, LONGEST);
            if (form.has(field)) {
                words.put(field, form.text(field));
            }
        }
        if (shape.equals("loss")) {
            var lost = form.date("lost-when");
            lost.filter(day -> day.isAfter(lines.clocks().today()))
                    .ifPresent(day -> form.problem("lost-when", "identity.loss.future"));
            form.require("lost-where", "identity.loss.where-missing").require("mark", "identity.loss.mark-missing");
        } else if (words.isEmpty()) {
            form.problem(FIELDS.getOrDefault(shape, List.of("shows")).getFirst(), "identity.evidence.empty");
        }
        return words;
    }

    private Answer shown(
            UUID id,
            Actor actor,
            Form form,
            Optional<Refusal> refusal,
            java.util.function.Function<iq.masar.ui.Page, Answer> as) {
        var kind = form.text("kind");
        var shape = lines.shape(kind);
        return shape.isEmpty()
                ? Answer.missing()
                : sight.of(id, actor, "board")
                        .filter(seen -> seen.frame().works())
                        .map(seen -> as.apply(new EvidencePage(
                                seen.frame(),
                                form,
                                refusal,
                                kind,
                                t("identity.evidence.new", lines.kind(kind)),
                                shape,
                                form.has("zone") ? zones.of(form.text("zone"), seen.face()) : List.of())))
                        .orElseGet(Answer::missing);
    }
}
