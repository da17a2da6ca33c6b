package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A paper: its versions, the vote on one of them, and what that vote is bound to. */
@Controller
class PaperPages {
    private final Registry registry;
    private final Seats seats;
    private final Endorsements endorsements;

    PaperPages(Registry registry, Seats seats, Endorsements endorsements) {
        this.registry = registry;
        this.seats = seats;
        this.endorsements = endorsements;
    }

    @GetMapping("/governance/papers/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return page(id, reader, Form.empty(), "", "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/papers/{id}/versions")
    Answer revise(@PathVariable UUID id, Actor author, Form form) {
        form.require("ar", "roadmap.body.text-missing").maximum("ar", 100_000);
        return acted(id, author, form, () -> {
            endorsements.revise(id, form.text("ar"), form.text("ckb"), form.text("en"), author);
            return new BodyReply.Done(id);
        });
    }

    @PostMapping("/governance/papers/{id}/release")
    Answer release(@PathVariable UUID id, Actor officer, Form form) {
        return acted(
                id,
                officer,
                form,
                () -> endorsements.release(id, form.text("release"), officer)
                        ? new BodyReply.Done(id)
                        : new BodyReply.Unknown());
    }

    @PostMapping("/governance/papers/{id}/votes")
    Answer open(@PathVariable UUID id, Actor chair, Form form) {
        return acted(id, chair, form, () -> endorsements.open(id, form.text("sha256"), chair));
    }

    @PostMapping("/governance/papers/{id}/ballots")
    Answer vote(@PathVariable UUID id, Actor voter, Form form) {
        return acted(
                id,
                voter,
                form,
                () -> form.uuid("endorsement")
                        .map(endorsement -> endorsements.vote(endorsement, form.text("vote"), voter))
                        .orElse(new BodyReply.Unknown()));
    }

    private Answer acted(UUID id, Actor reader, Form form, Supplier<BodyReply> act) {
        if (endorsements.paper(id).isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return page(id, reader, form, "", "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        var reply = act.get();
        return BodyRefusals.isDone(reply)
                ? Answer.to("/governance/papers/" + id)
                : page(id, reader, form, BodyRefusals.words(reply), remedy(reply))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
    }

    /** A missing quorum rule is recorded on the body's page (GOV-06). */
    private static String remedy(BodyReply reply) {
        return reply instanceof BodyReply.QuorumRuleMissing(var body) ? "/governance/bodies/" + body + "#f-quorum" : "";
    }

    private Optional<iq.masar.ui.Page> page(UUID id, Actor reader, Form form, String refusal, String remedy) {
        return endorsements.paper(id).map(paper -> {
            var body = endorsements.bodyOf(id);
            var name = registry.read()
                    .find(body)
                    .map(entry -> Words.label(entry.name()))
                    .orElse(body);
            var endorsed = paper.isAltered()
                    ? paper.last().flatMap(last -> endorsements.text(id, last.version()))
                    : Optional.<String>empty();
            return new PaperPage(
                    paper,
                    body,
                    name,
                    endorsed,
                    reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION),
                    !seats.holding(body, reader.account()).isEmpty(),
                    form,
                    refusal,
                    remedy);
        });
    }
}
