package iq.masar.directory.imports.web;

import iq.masar.agencies.Agencies;
import iq.masar.directory.Directory;
import iq.masar.directory.Directory.Query;
import iq.masar.directory.Service;
import iq.masar.directory.imports.Batch;
import iq.masar.directory.imports.Imports;
import iq.masar.directory.imports.Imports.Commit;
import iq.masar.directory.model.Hsds;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Bringing a file into the directory in two steps, and taking the directory out (REF-9). */
@Controller
class ImportPages {
    private static final int MOST_EXPORTED = 10_000;
    private final Imports imports;
    private final Directory directory;
    private final Hsds hsds;
    private final JsonMapper json;

    ImportPages(Imports imports, Directory directory, Agencies agencies, JsonMapper json) {
        this.imports = imports;
        this.directory = directory;
        this.hsds = new Hsds(agencies);
        this.json = json;
    }

    @GetMapping("/directory/import")
    Answer ask(Actor actor) {
        return Answer.show(page(Form.empty(), actor, Optional.empty(), Optional.empty()));
    }

    @PostMapping("/directory/import")
    Answer bring(Actor actor, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Answer.unprocessable(page(
                    form.problem("file", "directory.import.file-missing"), actor, Optional.empty(), Optional.empty()));
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var batch = imports.stage(clean(name), file.getBytes(), actor);
        return Answer.to("/directory/import/" + batch.id());
    }

    @GetMapping("/directory/import/{id}")
    Answer show(Actor actor, @PathVariable String id) {
        return batch(id, actor)
                .map(batch -> Answer.show(page(Form.empty(), actor, Optional.of(batch), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/directory/import/{id}/commit")
    Answer commit(Actor actor, @PathVariable String id) {
        var batch = batch(id, actor);
        return batch.isEmpty()
                ? Answer.missing()
                : switch (imports.commit(batch.get().id(), actor)) {
                    case Commit.Committed done -> Answer.to("/directory/import/" + done.batch());
                    case Commit.Changed changed -> refused(actor, batch.get(), "directory.commit.changed");
                    case Commit.NotStaged not -> refused(actor, batch.get(), "directory.commit.not-staged");
                };
    }

    @PostMapping("/directory/import/{id}/discard")
    Answer discard(Actor actor, @PathVariable String id) {
        return batch(id, actor)
                .map(batch -> imports.discard(batch.id(), actor)
                        ? Answer.to("/directory/import")
                        : refused(actor, batch, "directory.commit.not-staged"))
                .orElseGet(Answer::missing);
    }

    /** The problems as a file, in the reader's language. */
    @GetMapping("/directory/import/{id}/problems.csv")
    Answer problems(Actor actor, @PathVariable String id) {
        return batch(id, actor)
                .map(batch -> csv(
                        "problems.csv",
                        imports.table(
                                List.of("line", "column", "reason"),
                                batch.problems().stream()
                                        .map(problem -> Map.of(
                                                "line", Integer.toString(problem.line()),
                                                "column", problem.column(),
                                                "reason", ImportPage.words(problem)))
                                        .toList())))
                .orElseGet(Answer::missing);
    }

    /** An empty file with the right header. */
    @GetMapping("/directory/import/empty.csv")
    Answer empty(Actor actor) {
        return csv("services.csv", imports.table(ServiceColumns.NAMES, List.of()));
    }

    @GetMapping("/directory/export.csv")
    Answer exportCsv(Actor actor, Form form) {
        return csv("directory.csv", imports.csv(chosen(form)));
    }

    @GetMapping("/directory/export.json")
    Answer exportHsds(Actor actor, Form form) {
        var text = json.writeValueAsString(Map.of("contents", hsds.services(chosen(form))));
        return Answer.file("directory.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Service> chosen(Form form) {
        var query = new Query(
                form.text("text"),
                form.text("family"),
                form.text("governorate"),
                "!shelter",
                "offered",
                "name",
                Words.language(),
                "",
                MOST_EXPORTED);
        return new ArrayList<>(directory.search(query).services());
    }

    private static Answer csv(String name, String text) {
        return Answer.file(name, "text/csv; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer refused(Actor actor, Batch batch, String key) {
        return Answer.refused(page(Form.empty(), actor, Optional.of(batch), Optional.of(key)));
    }

    private Optional<Batch> batch(String id, Actor actor) {
        try {
            return imports.find(UUID.fromString(id), actor);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private ImportPage page(Form form, Actor actor, Optional<Batch> batch, Optional<String> refusal) {
        return new ImportPage(form, imports.list(actor), batch, ServiceColumns.NAMES, refusal);
    }

    private static String clean(String name) {
        var last = name.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll(".*[/\\\\]", "");
        return last.length() > 120 ? last.substring(0, 120) : last;
    }
}
