package iq.masar.persons.web;

import iq.masar.kernel.Actor;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.twins.DuplicateQueue;
import iq.masar.persons.twins.Link;
import iq.masar.persons.twins.LinkReply;
import iq.masar.persons.twins.Links;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The queue of pairs, the proposal by one officer, the decision by another, and taking it back. */
@Controller
class TwinPages {
    private final DuplicateQueue queue;
    private final Links links;
    private final Registers registers;

    TwinPages(DuplicateQueue queue, Links links, Registers registers) {
        this.queue = queue;
        this.links = links;
        this.registers = registers;
    }

    @GetMapping("/register/twins")
    Answer list(Actor actor) {
        var kept = registers.kept(actor).stream().map(Register::id).toList();
        return Answer.show(new TwinsPage(links.proposed(kept), queue.list(actor)));
    }

    @GetMapping("/register/twins/{one}/{other}")
    Answer pair(Actor actor, @PathVariable UUID one, @PathVariable UUID other) {
        return page(actor, one, other, Form.empty(), Optional.empty())
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    /** What one officer says of a pair, or the second one of a proposal. */
    @PostMapping("/register/twins/{one}/{other}")
    Answer decide(Actor actor, @PathVariable UUID one, @PathVariable UUID other, Form form) {
        var link = living(one, other);
        if (form.has("decision", "propose") && form.text("reason").isBlank()) {
            form.problem("reason", "persons.twins.reason-missing");
            return page(actor, one, other, form, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var reply = switch (form.text("decision")) {
            case "propose" -> links.propose(one, other, form.text("reason"), actor);
            case "different" -> links.different(one, other, actor);
            case "link" ->
                link.map(known -> links.decide(known.id(), true, actor)).orElseGet(LinkReply.NotNow::new);
            case "refuse" ->
                link.map(known -> links.decide(known.id(), false, actor)).orElseGet(LinkReply.NotNow::new);
            case "unlink" -> link.map(known -> links.unlink(known.id(), actor)).orElseGet(LinkReply.NotNow::new);
            default -> new LinkReply.NotNow();
        };
        return switch (reply) {
            case LinkReply.Done done -> Answer.to("/register/twins");
            case LinkReply.SecondPersonMissing second -> refused(actor, one, other, form, "second-person-missing");
            case LinkReply.NationalNumbersDiffer differ -> refused(actor, one, other, form, "national-numbers-differ");
            case LinkReply.AlreadyOne already -> refused(actor, one, other, form, "already-one");
            case LinkReply.NotNow not -> refused(actor, one, other, form, "not-now");
        };
    }

    private Answer refused(Actor actor, UUID one, UUID other, Form form, String rule) {
        return page(actor, one, other, form, Optional.of("persons.twins." + rule))
                .map(Answer::refused)
                .orElseGet(Answer::missing);
    }

    private Optional<Link> living(UUID one, UUID other) {
        return links.between(one, other);
    }

    private Optional<TwinPage> page(Actor actor, UUID one, UUID other, Form form, Optional<String> refusal) {
        var link = living(one, other);
        return queue.preview(actor, one, other)
                .map(preview -> new TwinPage(
                        form,
                        preview,
                        link,
                        link.map(known -> links.reason(known, actor)).orElse(""),
                        link.filter(known -> known.proposedBy().equals(actor.account()))
                                .isPresent(),
                        refusal));
    }
}
