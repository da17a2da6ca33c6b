package iq.masar.audit.web;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.Heads;
import iq.masar.audit.model.Verifier;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The heads an auditor writes down or prints, and the check of everything against them. */
@Controller
class HeadPages {
    private static final int SHOWN = 50;
    private static final int LONGEST_NOTE = 2000;

    private final Heads heads;
    private final Audit audit;

    HeadPages(Heads heads, Audit audit) {
        this.heads = heads;
        this.audit = audit;
    }

    @GetMapping("/audit/heads")
    Answer heads() {
        var unused = heads.sign();
        return Answer.show(page(Form.empty(), Optional.empty()));
    }

    @PostMapping("/audit/heads/verification")
    Answer verify(Actor actor, Form form) {
        var note = form.raw("note").replace("\r\n", "\n");
        if (note.length() > LONGEST_NOTE) {
            form.problem("note", "audit.heads.note.too-long");
            return Answer.unprocessable(page(form, Optional.empty()));
        }
        var report = heads.verify(note.isBlank() ? List.of() : List.of(note));
        audit.record(Act.of(actor, "audit.verified")
                .with("entries", report.entries())
                .with("faults", report.faults().size()));
        return Answer.show(page(form, Optional.of(report)));
    }

    private HeadsPage page(Form form, Optional<Verifier.Report> report) {
        var newest = heads.list(SHOWN);
        return new HeadsPage(
                form,
                heads.verifyingKey(),
                newest.isEmpty() ? "" : newest.getFirst().note(),
                newest.stream()
                        .map(head -> new HeadsPage.Line(Words.moment(head.at()), head.size(), root(head.note())))
                        .toList(),
                report);
    }

    private static String root(String note) {
        return note.lines().skip(2).findFirst().orElse("");
    }
}
