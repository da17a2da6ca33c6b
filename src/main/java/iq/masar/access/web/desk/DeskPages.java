package iq.masar.access.web.desk;

import iq.masar.access.Account;
import iq.masar.access.AccountDesk;
import iq.masar.access.AccountDesk.Changed;
import iq.masar.access.AccountState;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of accounts, and making one. */
@Controller
class DeskPages {
    private final AccountDesk desk;
    private final Posts posts;

    DeskPages(AccountDesk desk, Posts posts) {
        this.desk = desk;
        this.posts = posts;
    }

    @GetMapping("/accounts")
    Answer list(Form form) {
        var state = Arrays.stream(AccountState.values())
                .map(AccountState::code)
                .filter(form.text("state")::equals)
                .findFirst()
                .orElse("");
        var sort = form.text("sort").equals("office") ? "office" : "name";
        var question = new AccountDesk.Question(
                form.text("q"), state, sort.equals("office"), form.uuid("after").map(AccountId::new));
        var listing = desk.list(question);
        var rows = listing.lines().stream().map(this::row).toList();
        return Answer.show(
                new ListPage(form.text("q"), state, sort, rows, listing.next().map(AccountId::toString)));
    }

    @GetMapping("/accounts/new")
    Answer ask() {
        return Answer.show(new NewPage(Form.empty().with("language", "ar"), posts.offices()));
    }

    @PostMapping("/accounts")
    Answer create(Actor actor, Form form) {
        var username = form.text("username").toLowerCase(Locale.ROOT);
        if (!Account.isUsername(username)) {
            form.problem("username", "access.username-shape");
        }
        form.require("name", "access.name-missing").maximum("name", 80);
        if (form.text("name").length() == 1) {
            form.problem("name", "access.name-missing");
        }
        var post = posts.chosen(form);
        if (!form.isSound() || post.isEmpty()) {
            return Answer.unprocessable(new NewPage(form, posts.offices()));
        }
        var language = Language.find(form.text("language")).orElse(Language.AR);
        return switch (desk.create(username, form.text("name"), post.get(), language, actor)) {
            case Changed.Invited(AccountId id, String code) ->
                Answer.show(new InvitationPage(username, form.text("name"), code, "/accounts/" + id));
            case Changed.UsernameTaken taken ->
                Answer.unprocessable(
                        new NewPage(form.problem("username", "access.changed.username-taken"), posts.offices()));
            case Changed.Done d -> Answer.to("/accounts/" + d.account());
            case Changed.OwnAccount own -> Answer.missing();
            case Changed.AlreadyClosed closed -> Answer.missing();
            case Changed.Unknown unknown -> Answer.missing();
        };
    }

    private ListPage.Row row(AccountDesk.Line line) {
        var account = line.account();
        return new ListPage.Row(
                account.id().toString(),
                account.displayName(),
                account.username(),
                posts.officeName(account.office()),
                account.roles(),
                account.state(),
                line.signedInAt());
    }
}
