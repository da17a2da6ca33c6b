package iq.masar.access.web.desk;

import iq.masar.access.AccountDesk;
import iq.masar.access.AccountDesk.Changed;
import iq.masar.access.Recoveries;
import iq.masar.access.change.PostChanges;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One account: post, state, invitation, and the request for a recovery. */
@Controller
class OnePages {
    private final AccountDesk desk;
    private final Recoveries recoveries;
    private final PostChanges changes;
    private final Posts posts;

    OnePages(AccountDesk desk, Recoveries recoveries, PostChanges changes, Posts posts) {
        this.desk = desk;
        this.recoveries = recoveries;
        this.changes = changes;
        this.posts = posts;
    }

    @GetMapping("/accounts/{id}")
    Answer show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Form.empty(), "").<Answer>map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/accounts/{id}/post")
    Answer move(Actor actor, @PathVariable UUID id, Form form) {
        var reason = Posts.reason(form);
        var post = posts.chosen(form);
        return !form.isSound() || post.isEmpty()
                ? unsound(actor, id, form)
                : asked(actor, id, changes.ask(new AccountId(id), post.get(), reason, actor));
    }

    @PostMapping("/accounts/{id}/lock")
    Answer lock(Actor actor, @PathVariable UUID id, Form form) {
        var reason = Posts.reason(form);
        return !form.isSound()
                ? unsound(actor, id, form)
                : after(actor, id, desk.lock(new AccountId(id), reason, actor));
    }

    @PostMapping("/accounts/{id}/unlocking")
    Answer unlock(Actor actor, @PathVariable UUID id, Form form) {
        var reason = Posts.reason(form);
        return !form.isSound()
                ? unsound(actor, id, form)
                : after(actor, id, desk.unlock(new AccountId(id), reason, actor));
    }

    @PostMapping("/accounts/{id}/closing")
    Answer close(Actor actor, @PathVariable UUID id, Form form) {
        var reason = Posts.reason(form);
        return !form.isSound()
                ? unsound(actor, id, form)
                : after(actor, id, desk.close(new AccountId(id), reason, actor));
    }

    @PostMapping("/accounts/{id}/invitation")
    Answer invite(Actor actor, @PathVariable UUID id) {
        return after(actor, id, desk.inviteAgain(new AccountId(id), actor));
    }

    @PostMapping("/accounts/{id}/recovery")
    Answer recover(Actor actor, @PathVariable UUID id, Form form) {
        form.require("why", "access.recovery.why-missing").maximum("why", 500);
        if (form.text("why").length() < 3) {
            form.problem("why", "access.recovery.why-missing");
        }
        if (!form.isSound()) {
            return unsound(actor, id, form);
        }
        return recoveries.ask(new AccountId(id), form.text("why"), actor)
                ? Answer.to("/accounts/recoveries")
                : Answer.missing();
    }

    /** A change of post waits for a second person, where all such wishes wait. */
    private Answer asked(Actor actor, UUID id, Changed changed) {
        return changed instanceof Changed.Done ? Answer.to("/accounts/recoveries") : after(actor, id, changed);
    }

    private Answer after(Actor actor, UUID id, Changed changed) {
        return switch (changed) {
            case Changed.Done done -> Answer.to("/accounts/" + id);
            case Changed.Invited(AccountId account, String code) -> invitation(account, code);
            case Changed.OwnAccount own -> refused(actor, id, "access.changed.own-account");
            case Changed.AlreadyClosed closed -> refused(actor, id, "access.changed.already-closed");
            case Changed.UsernameTaken taken -> refused(actor, id, "access.changed.username-taken");
            case Changed.Unknown unknown -> Answer.missing();
        };
    }

    private Answer invitation(AccountId id, String code) {
        return desk.find(id)
                .<Answer>map(line -> Answer.show(new InvitationPage(
                        line.account().username(), line.account().displayName(), code, "/accounts/" + id)))
                .orElseGet(Answer::missing);
    }

    private Answer unsound(Actor actor, UUID id, Form form) {
        return page(actor, id, form, "").<Answer>map(Answer::unprocessable).orElseGet(Answer::missing);
    }

    private Answer refused(Actor actor, UUID id, String key) {
        return page(actor, id, Form.empty(), key).<Answer>map(Answer::refused).orElseGet(Answer::missing);
    }

    private java.util.Optional<OnePage> page(Actor actor, UUID id, Form form, String refusal) {
        return desk.find(new AccountId(id)).map(line -> {
            var account = line.account();
            var shown = form.values().isEmpty()
                    ? Form.ofLists(Map.of(
                            "office",
                            List.of(account.office().value()),
                            "roles",
                            account.roles().stream().map(Role::code).toList()))
                    : form;
            return new OnePage(
                    line,
                    posts.officeName(account.office()),
                    shown,
                    posts.offices(),
                    account.id().equals(actor.account()),
                    refusal);
        });
    }
}
