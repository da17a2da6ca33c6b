package iq.masar.identity.web;

import static iq.masar.ui.Words.t;

import iq.masar.identity.AtTheDoor;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.Claims;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Drafts;
import iq.masar.vault.Drafts.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of one's claims, and the form that opens one. */
@Controller
class ClaimPages {
    private final Claims claims;
    private final Drafts drafts;
    private final ObjectProvider<AtTheDoor> doors;
    private final Lines lines;

    ClaimPages(Claims claims, Drafts drafts, ObjectProvider<AtTheDoor> doors, Lines lines) {
        this.claims = claims;
        this.drafts = drafts;
        this.doors = doors;
        this.lines = lines;
    }

    @GetMapping("/claims")
    Answer list(Actor actor, Form form) {
        var decided = form.has("show", "decided");
        var sought = form.text("number");
        var all = claims.list(actor);
        var open = all.stream().filter(one -> one.decidedAt().isEmpty()).toList();
        var shown = all.stream()
                .filter(one -> sought.isEmpty()
                        ? one.decidedAt().isPresent() == decided
                        : one.number().contains(sought))
                .toList();
        var names =
                claims.callingNames(actor, shown.stream().map(ClaimSummary::id).toList());
        var filters = List.of(
                new Part.Tab("/claims", t("identity.list.open"), open.size(), !decided),
                new Part.Tab("/claims?show=decided", t("identity.list.decided"), all.size() - open.size(), decided));
        return Answer.show(new ClaimListPage(
                shown.stream().map(one -> row(one, names, actor)).toList(),
                filters,
                sought,
                actor.is(Role.CLAIM_OFFICER),
                draft(actor).map(Draft::savedAt).map(Words::moment).orElse(""),
                doors.stream()
                        .flatMap(door -> door.waiting(actor).stream())
                        .map(one -> new ClaimListPage.Waiting(
                                "/claims/new?waiting=" + one.id(), one.code(), Words.moment(one.since())))
                        .toList()));
    }

    private ClaimListPage.Row row(ClaimSummary claim, Map<CaseId, String> names, Actor actor) {
        var tasks = claims.tasks(claim.id(), actor);
        return new ClaimListPage.Row(
                "/claims/" + claim.id() + (tasks.equals(java.util.Set.of("category")) ? "/categories" : ""),
                claim.number(),
                names.getOrDefault(claim.id(), ""),
                claim.state().code(),
                lines.office(claim.office()),
                tasks.stream().sorted().findFirst().orElse(""),
                lines.clock(claim));
    }

    private Optional<Draft> draft(Actor actor) {
        return actor.is(Role.CLAIM_OFFICER) ? drafts.find(actor, ClaimShelf.FORM) : Optional.empty();
    }

    @GetMapping("/claims/new")
    Answer ask(Actor actor, Form asked) {
        var draft = draft(actor);
        var form = draft.map(Draft::values)
                .map(Form::ofLists)
                .orElseGet(() -> Form.empty().with("language", "ar").with("papers", "none"));
        return Answer.show(page(asked.has("waiting") ? form.with("waiting", asked.text("waiting")) : form, draft));
    }

    @PostMapping("/claims")
    Answer open(Actor actor, Form form) {
        return new ClaimForm(form, lines.clocks().today())
                .read()
                .map(fresh -> {
                    var claim = claims.open(fresh, actor);
                    drafts.discard(actor, ClaimShelf.FORM);
                    waiting(form).ifPresent(one -> take(one, claim.id(), actor));
                    return Answer.to("/claims/" + claim.id());
                })
                .orElseGet(() -> Answer.unprocessable(page(form, Optional.empty())));
    }

    /** For whom of those at the door the claim is. */
    private static Optional<UUID> waiting(Form form) {
        return Optional.of(form.text("waiting"))
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    private void take(UUID waiting, CaseId claim, Actor actor) {
        for (var door : doors) {
            if (door.take(waiting, claim, actor)) {
                return;
            }
        }
    }

    @PostMapping("/claims/discard")
    Answer discard(Actor actor) {
        drafts.discard(actor, ClaimShelf.FORM);
        return Answer.to("/claims");
    }

    @PostMapping("/claims/{id}/guardian")
    Answer guardian(@PathVariable UUID id, Actor actor, Form form) {
        if (!form.has("guardian")) {
            return Answer.to("/claims/" + id + "?guardian=missing");
        }
        ClaimReply reply = claims.guardian(new CaseId(id), actor, form.text("guardian"), form.text("guardian-tie"));
        return reply instanceof Done ? Answer.to("/claims/" + id) : Answer.missing();
    }

    private NewClaimPage page(Form form, Optional<Draft> draft) {
        return new NewClaimPage(
                form,
                lines.choices("sex"),
                lines.choices("governorate"),
                Part.Choice.all("identity.papers.", List.of("none", "some", "held-at-post")),
                lines.choices("spoken-language"),
                draft.map(Draft::savedAt).map(Words::moment).orElse(""));
    }
}
