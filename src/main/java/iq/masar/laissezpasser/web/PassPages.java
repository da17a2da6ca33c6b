package iq.masar.laissezpasser.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.LaissezPassers;
import iq.masar.laissezpasser.PassReply;
import iq.masar.laissezpasser.Register;
import iq.masar.laissezpasser.Stock;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The documents of a post, one by one. */
@Controller
class PassPages {
    private final LaissezPassers passes;
    private final Register register;
    private final Stock stock;
    private final Lines lines;
    private final Refusals refusals;

    PassPages(LaissezPassers passes, Register register, Stock stock, Lines lines, Refusals refusals) {
        this.passes = passes;
        this.register = register;
        this.stock = stock;
        this.lines = lines;
        this.refusals = refusals;
    }

    @GetMapping("/laissez-passers")
    Answer list(Actor reader) {
        return Answer.show(new PassListPage(
                lines.rows(reader), stock.counted(reader.office()).free(), reader.is(Role.DOCUMENT_SIGNER)));
    }

    @GetMapping("/laissez-passers/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return register.ofPost(id, reader)
                .map(document -> Answer.show(lines.page(document, reader, Form.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/laissez-passers/{id}/sheet")
    Answer sheet(@PathVariable UUID id, Actor reader, Form form) {
        return passes.sheet(id, reader)
                .map(sheet -> Answer.show(lines.sheet(sheet, form.has("paper", "b7"))))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/laissez-passers/{id}/print")
    Answer print(@PathVariable UUID id, Actor by, Form form) {
        form.require("blank", "laissezpasser.blank.missing");
        var blank = form.text("blank").toUpperCase(Locale.ROOT).replace(" ", "");
        return form.isSound()
                ? answer(passes.print(id, blank, by), id, by, form, "/sheet")
                : again(id, by, form, Optional.empty());
    }

    @PostMapping("/laissez-passers/{id}/hand-over")
    Answer handOver(@PathVariable UUID id, Actor by, Form form) {
        return answer(passes.handOver(id, by), id, by, form, "");
    }

    @PostMapping("/laissez-passers/{id}/spoil")
    Answer spoil(@PathVariable UUID id, Actor by, Form form) {
        form.require("reason", "laissezpasser.reason.missing");
        return form.isSound()
                ? answer(passes.spoil(id, form.text("reason"), by), id, by, form, "")
                : again(id, by, form, Optional.empty());
    }

    @PostMapping("/laissez-passers/{id}/again")
    Answer reserveAgain(@PathVariable UUID id, Actor by, Form form) {
        return answer(passes.again(id, by), id, by, form, "");
    }

    @PostMapping("/laissez-passers/{id}/lost")
    Answer lost(@PathVariable UUID id, Actor by, Form form) {
        return answer(passes.lose(id, by), id, by, form, "");
    }

    @PostMapping("/laissez-passers/{id}/revocation")
    Answer revoke(@PathVariable UUID id, Actor by, Form form) {
        form.require("reason", "laissezpasser.reason.missing");
        return form.isSound()
                ? answer(passes.revoke(id, form.text("reason"), by), id, by, form, "")
                : again(id, by, form, Optional.empty());
    }

    private Answer answer(PassReply reply, UUID id, Actor by, Form form, String then) {
        return switch (reply) {
            case PassReply.Done(var document) ->
                Answer.to("/laissez-passers/" + document.issue().id() + then);
            case PassReply.Unknown unknown -> Answer.missing();
            case PassReply refused -> again(id, by, form, Optional.of(refusals.of(refused)));
        };
    }

    private Answer again(UUID id, Actor by, Form form, Optional<Refusals.Refusal> refusal) {
        return register.ofPost(id, by)
                .map(document -> lines.page(document, by, form, refusal))
                .map(page -> refusal.isPresent() ? Answer.refused(page) : Answer.unprocessable(page))
                .orElseGet(Answer::missing);
    }
}
