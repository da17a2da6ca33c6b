package iq.masar.reports.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.reports.Agreements;
import iq.masar.reports.ReportReply;
import iq.masar.reports.Reports;
import iq.masar.reports.text.DigitStyle;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Chairs agree, readers remark, the secretariat lays the text before the working group (GOV-52). */
@Controller
class AgreementPages {
    private static final String HERE = "/reports/vnr-2022/review";
    private final Reports reports;
    private final Agreements agreements;
    private final Seats seats;
    private final Registry registry;

    AgreementPages(Reports reports, Agreements agreements, Seats seats, Registry registry) {
        this.reports = reports;
        this.agreements = agreements;
        this.seats = seats;
        this.registry = registry;
    }

    @GetMapping(HERE)
    Answer show(Actor reader) {
        return Answer.show(page(reader, Form.empty(), ""));
    }

    @PostMapping(HERE + "/agreements")
    Answer agree(Actor chair, Form form) {
        return acted(
                chair,
                form,
                () -> agreements.agree(reports.draft(DigitStyle.WESTERN), registry.read(), form.text("body"), chair));
    }

    @PostMapping(HERE + "/remarks")
    Answer remark(Actor reader, Form form) {
        form.require("statement", "reports.remark.statement-missing");
        form.require("words", "reports.remark.words-missing").maximum("words", 2_000);
        return acted(
                reader,
                form,
                () -> agreements.remark(
                        reports.draft(DigitStyle.WESTERN), form.text("statement"), form.text("words"), reader));
    }

    @PostMapping(HERE + "/remarks/{id}/resolution")
    Answer resolve(@PathVariable UUID id, Actor officer, Form form) {
        form.require("answer", "reports.remark.answer-missing").maximum("answer", 2_000);
        return acted(officer, form, () -> agreements.resolve(id, form.text("answer"), officer));
    }

    @PostMapping(HERE + "/laying")
    Answer lay(Actor officer, Form form) {
        return acted(officer, form, () -> agreements.lay(reports.draft(DigitStyle.WESTERN), registry.read(), officer));
    }

    private Answer acted(Actor reader, Form form, Supplier<ReportReply> act) {
        if (!form.isSound()) {
            return Answer.unprocessable(page(reader, form, ""));
        }
        return switch (act.get()) {
            case ReportReply.Saved saved -> Answer.to(HERE);
            case ReportReply.Laid laid -> Answer.to("/governance/papers/" + laid.paper());
            case ReportReply.Unknown unknown -> Answer.missing();
            case ReportReply refused -> Answer.refused(page(reader, form, words(refused)));
        };
    }

    static String words(ReportReply refused) {
        return switch (refused) {
            case ReportReply.NotChair not -> Words.t("reports.reply.not-chair");
            case ReportReply.RemarksOpen(var count) -> Words.t("reports.reply.remarks-open", count);
            case ReportReply.NotAgreed(var bodies) -> Words.t("reports.reply.not-agreed", bodies.size());
            case ReportReply.NotEndorsed not -> Words.t("reports.reply.not-endorsed");
            case ReportReply.NotPrintable(var faults) -> Words.t("reports.reply.not-printable", faults.size());
            case ReportReply.ChangedMeanwhile meanwhile -> Words.t("reports.meanwhile");
            case ReportReply.Saved saved -> "";
            case ReportReply.Frozen frozen -> "";
            case ReportReply.Laid laid -> "";
            case ReportReply.Unknown unknown -> "";
        };
    }

    private AgreementPage page(Actor reader, Form form, String refusal) {
        var draft = reports.draft(DigitStyle.WESTERN);
        var rows = agreements.list(draft, registry.read());
        return new AgreementPage(
                rows,
                rows.stream()
                        .map(row -> row.body().id())
                        .filter(body -> seats.chairs(body, reader.account()))
                        .toList(),
                agreements.paper(draft),
                agreements.isEndorsed(draft),
                reader.is(Role.SECRETARIAT),
                form,
                refusal);
    }
}
