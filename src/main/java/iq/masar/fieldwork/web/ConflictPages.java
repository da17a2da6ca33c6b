package iq.masar.fieldwork.web;

import iq.masar.access.Accounts;
import iq.masar.fieldwork.Conflicts;
import iq.masar.kernel.Actor;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.Terms;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The conflict queue, and what is decided there (RET-17). */
@Controller
class ConflictPages {
    private static final int LONGEST = 2_000;
    private final Conflicts conflicts;
    private final Accounts accounts;
    private final Terms terms;

    ConflictPages(Conflicts conflicts, Accounts accounts, Terms terms) {
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.terms = terms;
    }

    @GetMapping("/returns/field/conflicts")
    Answer list(Actor reader) {
        return Answer.show(new ConflictsPage(
                conflicts.waiting(reader).stream().map(this::line).toList()));
    }

    private ConflictsPage.Line line(Conflicts.Waiting one) {
        var record = one.record();
        return new ConflictsPage.Line(
                "/returns/field/conflicts/" + record.id(),
                one.file().number(),
                Words.t("returns.interview." + record.kind()),
                Words.moment(record.notedAt()),
                Words.moment(record.receivedAt()),
                accounts.name(record.officer()),
                Words.t("fieldwork.why." + record.why().orElse("moved")));
    }

    @GetMapping("/returns/field/conflicts/{id}")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return page(id, reader, form, "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/returns/field/conflicts/{id}")
    Answer settle(@PathVariable UUID id, Actor by, Form form) {
        return switch (form.text("deed")) {
            case "take" -> settled(conflicts.take(id, form.has("read", "yes"), by), id, by, form);
            case "append" -> settled(conflicts.append(id, this::label, by), id, by, form);
            case "aside" -> {
                form.require("reason", "fieldwork.reason.missing").maximum("reason", LONGEST);
                yield form.isSound()
                        ? settled(conflicts.setAside(id, form.text("reason"), by), id, by, form)
                        : page(id, by, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
            }
            default -> Answer.missing();
        };
    }

    private Answer settled(ReturnReply reply, UUID id, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/returns/field/conflicts");
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused ->
                page(id, by, form, title(refused)).map(Answer::refused).orElseGet(Answer::missing);
        };
    }

    private static String title(ReturnReply refused) {
        var key = "returns.return-reply." + Words.code(refused);
        return refused instanceof NotNow(var state, var step)
                ? Words.t(key, Words.t("returns.state." + state), Words.t("returns.audit." + step))
                : Words.t(key);
    }

    private Optional<ConflictPage> page(UUID id, Actor reader, Form form, String refusal) {
        return conflicts
                .open(id, reader)
                .map(one -> new ConflictPage(
                        id.toString(),
                        one.of().file().id().toString(),
                        line(one.of()),
                        Stream.concat(terms.questions().keySet().stream(), one.answers().keySet().stream())
                                .distinct()
                                .filter(code -> one.answers().containsKey(code)
                                        || one.stands().containsKey(code))
                                .map(code -> new ConflictPage.Pair(
                                        label(code),
                                        one.answers().getOrDefault(code, ""),
                                        one.stands().getOrDefault(code, "")))
                                .toList(),
                        one.takes(),
                        one.of().record().kind().equals("held") && !one.readBack(),
                        one.appends(),
                        !one.stands().isEmpty(),
                        form,
                        refusal));
    }

    /** A question the catalogue does not know stands under its code. */
    private String label(String code) {
        var question = terms.questions().get(code);
        return question == null ? code : Words.label(question);
    }
}
