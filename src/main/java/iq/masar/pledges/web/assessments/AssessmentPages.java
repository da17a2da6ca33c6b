package iq.masar.pledges.web.assessments;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.pledges.assessments.AssessmentReply;
import iq.masar.pledges.assessments.Assessments;
import iq.masar.pledges.assessments.Frame;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Assessments and their frames (GOV-34, GOV-35). */
@Controller
class AssessmentPages {
    private final Assessments assessments;

    AssessmentPages(Assessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping("/assessments")
    Answer list(Actor reader) {
        return Answer.show(page(reader, Form.empty(), ""));
    }

    @PostMapping("/assessments")
    Answer open(Actor officer, Form form) {
        form.require("title", "pledges.form.title-missing").maximum("title", 200);
        var year = form.integer("year");
        if (year.isEmpty() || year.getAsInt() < 2000 || year.getAsInt() > 2100) {
            form.problem("year", "pledges.form.year-wrong");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(officer, form, ""));
        }
        return assessments.open(form.text("title"), year.orElseThrow(), form.text("frame"), officer)
                        instanceof AssessmentReply.Done(UUID id)
                ? Answer.to("/assessments/" + id)
                : Answer.unprocessable(page(officer, form.problem("frame", "pledges.assess.frame-missing"), ""));
    }

    /** A licensed questionnaire as CSV; the next version of its frame. */
    @PostMapping("/assessments/frames")
    Answer bring(Actor officer, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (!form.text("code").matches("[A-Za-z0-9._-]{2,40}")) {
            form.problem("code", "pledges.frame.code-wrong");
        }
        form.require("name", "pledges.form.title-missing").maximum("name", 200);
        if (file == null || file.isEmpty()) {
            form.problem("file", "pledges.frame.file-missing");
        }
        if (!form.isSound() || file == null) {
            return Answer.unprocessable(page(officer, form, ""));
        }
        var read = FrameFile.read(file.getBytes());
        if (read.items().isEmpty()) {
            var reason = read.line() == 0 ? "pledges.frame.not-csv" : "pledges.frame.bad-line";
            return Answer.unprocessable(page(officer, form.problem("file", reason, read.line()), ""));
        }
        var code = form.text("code");
        var version = 1
                + assessments.frames().stream()
                        .filter(frame -> frame.code().equals(code))
                        .map(Frame::version)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        var name = form.text("name");
        var frame = new Frame(
                code,
                version,
                new Label(name, name, name),
                form.has("licensed"),
                read.items().orElseThrow());
        return assessments.bring(frame, officer) instanceof AssessmentReply.Done
                ? Answer.to("/assessments")
                : Answer.refused(page(officer, form, Words.t("pledges.assess.frame-stands", frame.cite())));
    }

    private AssessmentListPage page(Actor reader, Form form, String refusal) {
        return new AssessmentListPage(
                assessments.list(),
                assessments.frames(),
                AnswerPages.writes(reader),
                reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION),
                form,
                refusal);
    }
}
