package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.files.Upload;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Source;
import iq.masar.roadmap.web.files.Uploads;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Evidence on the activity's page: offered with its file, accepted by another institution, withdrawn (GOV-17, GOV-18). */
@Controller
class EvidencePages {
    static final List<String> KINDS = List.of("record", "line", "release", "file");
    private final Registry registry;
    private final Activities activities;
    private final ActivityViews views;

    EvidencePages(Registry registry, Activities activities, ActivityViews views) {
        this.registry = registry;
        this.activities = activities;
        this.views = views;
    }

    /** What a piece of evidence is called, and what its fingerprint is over: some text, or the file that is kept. */
    private record Proof(String reference, String text, Optional<Upload> file) {}

    @PostMapping("/governance/activities/{id}/evidence")
    Answer offer(
            @PathVariable String id,
            Actor officer,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        form.require("note", "roadmap.activity.note-missing").maximum("note", 2_000);
        form.maximum("reference", 300);
        var kind = KINDS.contains(form.text("kind")) ? form.text("kind") : "record";
        var proof = proof(kind, form, file);
        return acted(
                id,
                officer,
                form,
                () -> proof.file()
                        .map(kept -> activities.offer(id, proof.reference(), form.text("note"), kept, officer))
                        .orElseGet(() -> activities.offer(
                                id,
                                kind,
                                proof.reference(),
                                form.text("note"),
                                proof.text().getBytes(StandardCharsets.UTF_8),
                                officer)));
    }

    private Proof proof(String kind, Form form, @Nullable MultipartFile file) throws IOException {
        if (kind.equals("file")) {
            var kept = Uploads.read(form, "file", file);
            var called = form.has("reference")
                    ? form.text("reference")
                    : kept.map(Upload::name).orElse("");
            return new Proof(called, "", kept);
        }
        form.require("reference", "roadmap.activity.reference-missing");
        var reference = form.text("reference");
        if (kind.equals("line")) {
            var words = words(registry.read(), reference);
            if (words.isEmpty() && form.has("reference")) {
                form.problem("reference", "roadmap.evidence.line-wrong");
            }
            return new Proof(reference, words, Optional.empty());
        }
        return new Proof(reference, reference + "\n" + form.text("note"), Optional.empty());
    }

    /** The cited lines word for word, or nothing when one of them is not there. */
    private static String words(Register register, String cited) {
        var sources = Source.parse(cited).orElse(List.of());
        var isThere =
                sources.stream().allMatch(source -> register.passages().stream().anyMatch(source::holds));
        return isThere
                ? register.passages().stream()
                        .filter(passage -> sources.stream().anyMatch(source -> source.holds(passage)))
                        .map(Passage::text)
                        .collect(Collectors.joining("\n"))
                : "";
    }

    @PostMapping("/governance/activities/{id}/evidence/{evidence}/acceptance")
    Answer accept(@PathVariable String id, @PathVariable UUID evidence, Actor officer, Form form) {
        return acted(id, officer, form, () -> activities.accept(evidence, officer));
    }

    @PostMapping("/governance/activities/{id}/evidence/{evidence}/withdrawal")
    Answer withdraw(@PathVariable String id, @PathVariable UUID evidence, Actor officer, Form form) {
        form.require("reason", "roadmap.activity.reason-missing").maximum("reason", 1_000);
        return acted(id, officer, form, () -> activities.withdraw(evidence, form.text("reason"), officer));
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<PlanReply> act) {
        return PlanRefusals.acted(id, form, act, words -> views.page(id, officer, form, words));
    }
}
