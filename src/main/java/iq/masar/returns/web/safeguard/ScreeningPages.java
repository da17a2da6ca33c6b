package iq.masar.returns.web.safeguard;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.Screening;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.safeguard.Finding;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.SafeguardRow;
import iq.masar.returns.web.FileLines;
import iq.masar.returns.web.Refusing;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The safeguards of a file, eight rows in one form. */
@Controller
class ScreeningPages {
    private static final int LONGEST = 4_000;
    private final Screening screening;
    private final ReturnFiles files;
    private final FileLines lines;

    ScreeningPages(Screening screening, ReturnFiles files, FileLines lines) {
        this.screening = screening;
        this.files = files;
        this.lines = lines;
    }

    @GetMapping("/returns/{id}/safeguards")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return files.find(new CaseId(id), reader)
                .filter(file -> reader.is(Role.SAFEGUARD_OFFICER))
                .map(file -> Answer.show(page(file, reader, form, "")))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/returns/{id}/safeguards")
    Answer decide(@PathVariable UUID id, Actor by, Form form) {
        var file = files.find(new CaseId(id), by).filter(found -> by.is(Role.SAFEGUARD_OFFICER));
        if (file.isEmpty()) {
            return Answer.missing();
        }
        var findings = read(form);
        if (!form.isSound()) {
            return Answer.unprocessable(page(file.get(), by, form, ""));
        }
        return switch (screening.decide(file.get().id(), findings, by)) {
            case Done done -> Answer.to("/returns/" + id + "/safeguards");
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused -> Answer.refused(page(file.get(), by, form, Refusing.title(refused, by)));
        };
    }

    /** Only rows in which something was chosen. */
    private static Map<Safeguard, Finding> read(Form form) {
        var findings = new EnumMap<Safeguard, Finding>(Safeguard.class);
        for (var kind : Safeguard.values()) {
            var value = form.text("value." + kind.code());
            form.maximum("evidence." + kind.code(), LONGEST);
            if (Finding.values(kind).contains(value)) {
                findings.put(
                        kind,
                        new Finding(
                                value,
                                form.text("evidence." + kind.code()),
                                kind == Safeguard.BEST_INTEREST ? form.text("guardian") : ""));
            }
        }
        return findings;
    }

    private SafeguardsPage page(ReturnFile file, Actor reader, Form form, String refusal) {
        var found = screening.findings(file.id(), reader);
        var stands = file.journey().stands();
        return new SafeguardsPage(
                file.id().toString(),
                file.facts().number(),
                Words.t("returns.state." + stands.state()),
                FileLines.kind(stands.state()),
                screening.rows(file.id()).stream()
                        .map(row -> row(row, found.getOrDefault(row.kind(), new Finding("", "", ""))))
                        .toList(),
                file.facts().unaccompanied(),
                form,
                refusal);
    }

    private SafeguardsPage.Row row(SafeguardRow row, Finding finding) {
        var code = row.kind().code();
        return new SafeguardsPage.Row(
                code,
                Words.t("returns.safeguard." + code),
                row.closed(),
                finding.value().isEmpty()
                        ? Words.t("returns.value.unknown")
                        : Words.t("returns.value." + code + "." + finding.value()),
                finding.evidence(),
                row.by().map(lines::name).orElse(""),
                row.at().map(Words::moment).orElse(""),
                Part.Choice.all("returns.value." + code + ".", Finding.values(row.kind())));
    }
}
