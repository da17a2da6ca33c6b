package iq.masar.referrals.web;

import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.Referrals;
import iq.masar.referrals.Slips;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.vault.Vault;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a sender reads: own referrals, those of a case, one referral, its slip. */
@Controller
class ReferralPages {
    private static final int A_PAGE = 25;
    private final Referrals referrals;
    private final CaseFrames frames;
    private final Reading reading;
    private final Slips slips;
    private final Shown shown;
    private final Vault vault;

    ReferralPages(Referrals referrals, CaseFrames frames, Reading reading, Slips slips, Shown shown, Vault vault) {
        this.referrals = referrals;
        this.frames = frames;
        this.reading = reading;
        this.slips = slips;
        this.shown = shown;
        this.vault = vault;
    }

    @GetMapping("/referrals")
    Answer mine(Actor actor, Form form) {
        var lines = referrals.mine(actor, after(form), A_PAGE + 1);
        var page = lines.size() > A_PAGE ? lines.subList(0, A_PAGE) : lines;
        var names = vault.callingNames(
                actor, page.stream().map(ReferralSummary::file).distinct().toList());
        var rows = shown.rows(page, ReferralSummary::to, line -> names.getOrDefault(line.file(), ""));
        return Answer.show(
                new ReferralListPage(Optional.empty(), rows, more("/referrals?", page, lines.size() > A_PAGE), ""));
    }

    @GetMapping("/cases/{id}/referrals")
    Answer ofCase(@PathVariable UUID id, Actor actor) {
        var file = new CaseId(id);
        return frames.of(file, actor, "referrals")
                .map(frame -> {
                    var rows = shown.rows(referrals.of(file, actor), ReferralSummary::to, line -> "");
                    var create = frame.workable() ? "/referrals/new?case=" + file : "";
                    return Answer.show(new ReferralListPage(Optional.of(frame), rows, "", create));
                })
                .orElseGet(Answer::missing);
    }

    @GetMapping("/referrals/{id}")
    Answer show(@PathVariable UUID id, Actor actor) {
        return reading.page(new ReferralId(id), actor, Form.empty(), Optional.empty())
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    @GetMapping("/referrals/{id}/slip")
    Answer slip(@PathVariable UUID id, Actor actor, Form form) {
        return referrals
                .find(new ReferralId(id), actor)
                .filter(file -> !file.line().state().equals("draft"))
                .flatMap(file -> slips.print(file, actor)
                        .map(slip -> new SlipPage(
                                file,
                                slip,
                                client(file, actor),
                                language -> SlipPage.Copy.of(file, shown, !form.has("named"), language))))
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    private Language client(ReferralFile file, Actor actor) {
        return frames.of(file.line().file(), actor, "referrals")
                .map(frame -> frame.file().language())
                .orElse(Language.AR);
    }

    /** A scanned slip leads its receiver and sender to the referral; for others there is nothing behind it. */
    @GetMapping("/slips/{token}")
    Answer scanned(@PathVariable String token, Actor actor) {
        return slips.scanned(token, actor)
                .map(id -> Answer.to("/referrals/" + id))
                .orElseGet(Answer::missing);
    }

    static Optional<Inbox.After> after(Form form) {
        try {
            return form.has("after")
                    ? form.uuid("id").map(id -> new Inbox.After(Instant.parse(form.text("after")), new ReferralId(id)))
                    : Optional.empty();
        } catch (java.time.DateTimeException broken) {
            return Optional.empty();
        }
    }

    static String more(String path, java.util.List<ReferralSummary> page, boolean more) {
        return more && page.getLast().due().isPresent()
                ? path + "after=" + page.getLast().due().get() + "&id="
                        + page.getLast().id()
                : "";
    }
}
