package iq.masar.access.web.desk;

import iq.masar.access.Accounts;
import iq.masar.access.Recoveries;
import iq.masar.access.Recoveries.Decision;
import iq.masar.access.change.PostChanges;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the second person decides about a lost passphrase. */
@Controller
class RecoveryPages {
    private final Recoveries recoveries;
    private final Accounts accounts;
    private final PostChanges changes;
    private final Posts posts;

    RecoveryPages(Recoveries recoveries, Accounts accounts, PostChanges changes, Posts posts) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.changes = changes;
        this.posts = posts;
    }

    @GetMapping("/accounts/recoveries")
    Answer list(Actor actor) {
        return Answer.show(page(actor, ""));
    }

    @PostMapping("/accounts/recoveries/{id}/approval")
    Answer approve(Actor actor, @PathVariable UUID id) {
        return after(actor, recoveries.approve(id, actor));
    }

    @PostMapping("/accounts/recoveries/{id}/refusal")
    Answer refuse(Actor actor, @PathVariable UUID id) {
        return after(actor, recoveries.refuse(id, actor));
    }

    @PostMapping("/accounts/changes/{id}/approval")
    Answer approveChange(Actor actor, @PathVariable UUID id) {
        return settled(actor, changes.approve(id, actor));
    }

    @PostMapping("/accounts/changes/{id}/refusal")
    Answer refuseChange(Actor actor, @PathVariable UUID id) {
        return settled(actor, changes.refuse(id, actor));
    }

    private Answer settled(Actor actor, PostChanges.Decision decision) {
        return switch (decision) {
            case PostChanges.Decision.Settled settled -> Answer.to("/accounts/recoveries");
            case PostChanges.Decision.SecondPersonNeeded needed ->
                Answer.refused(page(actor, "access.decision.second-person-needed"));
            case PostChanges.Decision.Unknown unknown -> Answer.missing();
        };
    }

    private Answer after(Actor actor, Decision decision) {
        return switch (decision) {
            case Decision.Approved approved ->
                accounts.find(approved.account())
                        .<Answer>map(account -> Answer.show(new InvitationPage(
                                account.username(), account.displayName(), approved.code(), "/accounts/recoveries")))
                        .orElseGet(Answer::missing);
            case Decision.Declined declined -> Answer.to("/accounts/recoveries");
            case Decision.SecondPersonNeeded needed ->
                Answer.refused(page(actor, "access.decision.second-person-needed"));
            case Decision.Unknown unknown -> Answer.missing();
        };
    }

    private RecoveriesPage page(Actor actor, String refusal) {
        var rows = recoveries.list(actor).stream()
                .map(one -> new RecoveriesPage.Row(
                        one.id().toString(),
                        one.account().displayName(),
                        posts.officeName(one.account().office()),
                        one.reason(),
                        accounts.name(one.askedBy()),
                        one.askedAt(),
                        one.mayDecide()))
                .toList();
        var moves = changes.list(actor).stream()
                .map(one -> new RecoveriesPage.Move(
                        one.id().toString(),
                        one.account().displayName(),
                        posts.officeName(one.post().office()),
                        one.post().roles().stream()
                                .map(role -> Words.t("ui.role." + role.code()))
                                .sorted()
                                .collect(Collectors.joining(" · ")),
                        one.reason(),
                        accounts.name(one.askedBy()),
                        one.askedAt(),
                        one.mayDecide()))
                .toList();
        return new RecoveriesPage(rows, moves, refusal);
    }
}
