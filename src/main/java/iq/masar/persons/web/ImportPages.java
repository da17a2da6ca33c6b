package iq.masar.persons.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.imports.Import;
import iq.masar.persons.imports.ImportReply;
import iq.masar.persons.imports.Imports;
import iq.masar.persons.imports.RowFault;
import iq.masar.persons.register.Registers;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing files into the register. A long file comes as a bare stream and touches no disk before it is sealed. */
@Controller
class ImportPages {
    private static final String KIND = "civil";
    private final Imports imports;
    private final Registers registers;

    ImportPages(Imports imports, Registers registers) {
        this.imports = imports;
        this.registers = registers;
    }

    @GetMapping("/register/imports")
    Answer list(Actor actor) {
        return Answer.show(page(Form.empty(), actor, Optional.empty()));
    }

    /** A short file, as any browser sends it without script. */
    @PostMapping("/register/imports")
    Answer bring(Actor actor, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Answer.unprocessable(
                    page(form.problem("file", "persons.imports.file-missing"), actor, Optional.empty()));
        }
        try (var content = file.getInputStream()) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return switch (bring(name, content, actor)) {
                case ImportReply.Done done -> Answer.to("/register/imports/" + done.id());
                case ImportReply.NotNow not -> refused(form, actor, "persons.imports.no-keys");
                case ImportReply.BudgetSpent spent -> refused(form, actor, "persons.search.budget-spent");
                case ImportReply.Paused paused -> refused(form, actor, "persons.search.paused");
            };
        }
    }

    /** A file of any length; its name stands percent-encoded in a header. */
    @PostMapping(value = "/register/imports/file", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Void> receive(
            Actor actor, InputStream content, @RequestHeader(name = "X-File-Name", defaultValue = "") String name)
            throws IOException {
        return bring(URLDecoder.decode(name, StandardCharsets.UTF_8), content, actor) instanceof ImportReply.Done done
                ? ResponseEntity.created(URI.create("/register/imports/" + done.id()))
                        .build()
                : ResponseEntity.status(409).build();
    }

    private ImportReply bring(String name, InputStream content, Actor actor) throws IOException {
        var register = registers.found(KIND, actor);
        return register.isEmpty()
                ? new ImportReply.NotNow()
                : imports.bring(register.get(), clean(name), content, actor);
    }

    @GetMapping("/register/imports/{id}")
    Answer show(Actor actor, @PathVariable UUID id) {
        return imports.find(id, actor)
                .map(batch -> Answer.show(page(batch, actor, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/register/imports/{id}/stop")
    Answer stop(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.stop(id, actor));
    }

    @PostMapping("/register/imports/{id}/resume")
    Answer resume(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.resume(id, actor));
    }

    @PostMapping("/register/imports/{id}/confirm")
    Answer confirm(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.confirm(id, actor));
    }

    @PostMapping("/register/imports/{id}/discard")
    Answer discard(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.discard(id, actor));
    }

    @PostMapping("/register/imports/{id}/holding/stop")
    Answer stopHolding(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.holding(id, true, actor));
    }

    @PostMapping("/register/imports/{id}/holding/resume")
    Answer resumeHolding(Actor actor, @PathVariable UUID id) {
        return answer(id, actor, imports.holding(id, false, actor));
    }

    private Answer answer(UUID id, Actor actor, ImportReply reply) {
        var found = imports.find(id, actor);
        return found.isEmpty()
                ? Answer.missing()
                : switch (reply) {
                    case ImportReply.Done done -> Answer.to("/register/imports/" + done.id());
                    case ImportReply.NotNow not -> refused(found.get(), actor, "persons.imports.not-now");
                    case ImportReply.BudgetSpent spent -> refused(found.get(), actor, "persons.search.budget-spent");
                    case ImportReply.Paused paused -> refused(found.get(), actor, "persons.search.paused");
                };
    }

    /** The bad rows as they were, each with its line, column and cause: to be corrected and brought again. */
    @GetMapping("/register/imports/{id}/bad.csv")
    Answer bad(Actor actor, @PathVariable UUID id) {
        if (imports.find(id, actor).isEmpty()) {
            return Answer.missing();
        }
        var causes = imports.faults(id).stream()
                .collect(Collectors.groupingBy(
                        RowFault::line,
                        Collectors.mapping(fault -> fault.cell() + " " + words(fault), Collectors.joining("; "))));
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            imports.bad(id, actor).forEach((line, cells) -> {
                var row = new ArrayList<String>();
                row.add(String.valueOf(line));
                row.add(causes.getOrDefault(line, ""));
                cells.forEach(cell -> row.add(neutral(cell)));
                csv.writeRecord(row);
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Answer.file(
                "bad-rows.csv", "text/csv; charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** An empty file with the right header. */
    @GetMapping("/register/imports/empty.csv")
    Answer empty() {
        return Answer.file(
                "register.csv",
                "text/csv; charset=utf-8",
                (String.join(",", imports.columns()) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** No spreadsheet may take a cell for a formula. */
    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String words(RowFault fault) {
        return Words.t("persons.import.cause." + fault.cause());
    }

    private Answer refused(Form form, Actor actor, String key) {
        return Answer.refused(page(form, actor, Optional.of(key)));
    }

    private Answer refused(Import batch, Actor actor, String key) {
        return Answer.refused(page(batch, actor, Optional.of(key)));
    }

    private ImportsPage page(Form form, Actor actor, Optional<String> refusal) {
        return new ImportsPage(form, imports.list(actor), imports.columns(), refusal);
    }

    private ImportPage page(Import batch, Actor actor, Optional<String> refusal) {
        List<RowFault> faults =
                batch.bad() > 0 || batch.state() == Import.State.REFUSED ? imports.faults(batch.id()) : List.of();
        return new ImportPage(batch, imports.isRunning(batch.id()), actor.is(Role.REGISTER_OFFICER), faults, refusal);
    }

    private static String clean(String name) {
        var last = name.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll(".*[/\\\\]", "");
        return last.length() > 120 ? last.substring(0, 120) : last;
    }
}
