package iq.masar.feedback.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.feedback.Attachments;
import iq.masar.feedback.ComplaintReply;
import iq.masar.feedback.NewComplaint;
import iq.masar.feedback.PublicComplaints;
import iq.masar.feedback.Receipt;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Attachment;
import iq.masar.vault.OfficeDrawers.NobodyHoldsKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Complaining and following a complaint, without an account. */
@Controller
class PublicPages {
    private static final String RECEIPT = "feedback.receipt";
    private static final int LONGEST = 20_000;
    private final PublicComplaints complaints;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Lines lines;

    PublicPages(PublicComplaints complaints, Agencies agencies, Attachments attachments, Lines lines) {
        this.complaints = complaints;
        this.agencies = agencies;
        this.attachments = attachments;
        this.lines = lines;
    }

    @GetMapping("/complain")
    Answer ask(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(Brought::forget);
        return Answer.show(complain(Form.empty(), List.of(), false));
    }

    @PostMapping("/complain")
    Answer receive(
            Form form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> brought,
            HttpSession session,
            Optional<Actor> reader) {
        var files = Brought.files(form, brought, session);
        form.require("subject", "feedback.complain.subject-missing")
                .require("text", "feedback.complain.text-missing")
                .maximum("text", LONGEST);
        if (!form.isSound()) {
            Brought.keep(session, files);
            return Answer.unprocessable(complain(form, files, false));
        }
        try {
            var receipt = complaints.receive(made(form, reader));
            attachments.add(receipt.id(), files);
            Brought.forget(session);
            session.setAttribute(RECEIPT, receipt);
            return Answer.to("/complain/received");
        } catch (NobodyHoldsKeys nobodyListens) {
            Brought.keep(session, files);
            return Answer.refused(complain(form, files, true));
        }
    }

    private NewComplaint made(Form form, Optional<Actor> reader) {
        var about = Optional.of(form.text("about"))
                .map(OfficeCode::new)
                .flatMap(agencies::office)
                .map(Office::code);
        var byPhone = reader.filter(actor -> actor.is(Role.HOTLINE_OPERATOR)).isPresent();
        return new NewComplaint(
                form.text("subject"), about, form.text("text"), Words.language(), byPhone ? "hotline" : "web");
    }

    @GetMapping("/complain/received")
    Answer received(HttpSession session) {
        return session.getAttribute(RECEIPT) instanceof Receipt receipt
                ? Answer.show(new ReceiptPage(receipt))
                : Answer.to("/complain");
    }

    @GetMapping("/track")
    Answer track(Form form) {
        var note = form.has("done") ? "feedback.track.done" : "";
        return Answer.show(new TrackPage(Form.empty(), Optional.empty(), "", note, new Object[0]));
    }

    @PostMapping("/track")
    Answer found(Form form) {
        var page = page(form, "");
        return page.found().isPresent() ? Answer.show(page) : Answer.unprocessable(page);
    }

    @PostMapping("/track/satisfied")
    Answer satisfied(Form form) {
        return after(complaints.satisfied(form.text("code")), form);
    }

    @PostMapping("/track/appeal")
    Answer appeal(Form form) {
        form.require("text", "feedback.track.appeal-missing").maximum("text", LONGEST);
        return form.isSound()
                ? after(complaints.appeal(form.text("code"), form.text("text")), form)
                : Answer.unprocessable(page(form, ""));
    }

    private Answer after(ComplaintReply reply, Form form) {
        return reply instanceof ComplaintReply.Done
                ? Answer.to("/track?done=yes")
                : Answer.refused(page(form, Replies.key(reply), Replies.args(reply)));
    }

    private ComplainPage complain(Form form, List<Attachment> files, boolean unheard) {
        return new ComplainPage(form, lines.subjects(), lines.offices(), files.size(), unheard);
    }

    private TrackPage page(Form form, String note, Object... args) {
        var found = complaints.track(form.text("code"));
        if (found.isEmpty()) {
            form.problem("code", "feedback.track.unknown");
        }
        var subject = found.map(complaint -> lines.subject(complaint.subject())).orElse("");
        return new TrackPage(form, found, subject, note, args);
    }
}
