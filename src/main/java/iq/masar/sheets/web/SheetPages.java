package iq.masar.sheets.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.sheets.SheetReply;
import iq.masar.sheets.Sheets;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing activities and pledges in from CSV or XLSX (GOV-56). */
@Controller
class SheetPages {
    private static final List<String> KINDS = List.of("activities", "pledges");
    private final Sheets sheets;

    SheetPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/governance/imports")
    Answer list(Actor officer) {
        return Answer.show(page(Form.empty(), ""));
    }

    @PostMapping("/governance/imports")
    Answer bring(Actor officer, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (!KINDS.contains(form.text("kind"))) {
            form.problem("kind", "sheets.kind-missing");
        }
        if (file == null || file.isEmpty()) {
            form.problem("file", "sheets.file-missing");
        }
        if (!form.isSound() || file == null) {
            return Answer.unprocessable(page(form, ""));
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (sheets.stage(form.text("kind"), clean(name), file.getBytes(), officer)) {
            case SheetReply.Staged(var id) -> Answer.to("/governance/imports/" + id);
            case SheetReply.NotATable(var reason, var what) ->
                Answer.unprocessable(page(form.problem("file", "sheets.file." + reason, what), ""));
            case SheetReply other -> Answer.missing();
        };
    }

    /** Whoever reads the register reads the rows it came from once they are written (GOV-02); before, only who brings them. */
    @GetMapping("/governance/imports/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        var brings = reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
        return sheets.find(id)
                .filter(sheet -> brings || sheet.state().equals("written"))
                .map(sheet -> Answer.show(new SheetPage(sheet, "", brings)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/governance/imports/{id}/rows/{line}")
    Answer correct(@PathVariable UUID id, @PathVariable int line, Actor officer, Form form) {
        var typed = sheets.find(id).stream()
                .flatMap(sheet -> sheets.columns(sheet.kind()).stream())
                .filter(form.values()::containsKey)
                .collect(Collectors.toMap(column -> column, form::text));
        return after(id, sheets.correct(id, line, typed, officer));
    }

    @PostMapping("/governance/imports/{id}/writing")
    Answer write(@PathVariable UUID id, Actor officer) {
        return after(id, sheets.write(id, officer));
    }

    @PostMapping("/governance/imports/{id}/discarding")
    Answer discard(@PathVariable UUID id, Actor officer) {
        return after(id, sheets.discard(id, officer));
    }

    /** An empty file with the right columns. */
    @GetMapping("/governance/imports/empty/{kind}")
    Answer empty(@PathVariable String kind, Actor officer) {
        var columns = sheets.columns(kind);
        return columns.isEmpty()
                ? Answer.missing()
                : Answer.file(
                        kind + ".csv", "text/csv; charset=utf-8", head(columns).getBytes(StandardCharsets.UTF_8));
    }

    private static String head(List<String> columns) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private Answer after(UUID id, SheetReply reply) {
        return switch (reply) {
            case SheetReply.Staged staged -> Answer.to("/governance/imports/" + id);
            case SheetReply.Written written -> Answer.to("/governance/imports/" + id);
            case SheetReply.BadRows(var count) ->
                sheets.find(id)
                        .map(sheet -> Answer.refused(new SheetPage(sheet, Words.t("sheets.bad-rows", count), true)))
                        .orElseGet(Answer::missing);
            case SheetReply.NotATable not -> Answer.missing();
            case SheetReply.Unknown unknown -> Answer.missing();
        };
    }

    private SheetListPage page(Form form, String refusal) {
        return new SheetListPage(
                sheets.list(),
                Map.of("activities", sheets.columns("activities"), "pledges", sheets.columns("pledges")),
                form,
                refusal);
    }

    private static String clean(String name) {
        var last = name.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll(".*[/\\\\]", "");
        return last.length() > 120 ? last.substring(0, 120) : last;
    }
}
