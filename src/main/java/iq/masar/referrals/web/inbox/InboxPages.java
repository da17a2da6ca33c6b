package iq.masar.referrals.web.inbox;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.Inbox.Filter;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.web.Shown;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The provider's first page. */
@Controller
class InboxPages {
    private static final int A_PAGE = 25;
    private final Inbox inbox;
    private final Shown shown;

    InboxPages(Inbox inbox, Shown shown) {
        this.inbox = inbox;
        this.shown = shown;
    }

    @GetMapping("/inbox")
    Answer list(Actor actor, Form form) {
        var filter = Filter.of(form.text("show"));
        var lines = inbox.list(actor, filter, after(form.text("after"), form), A_PAGE + 1);
        var page = lines.size() > A_PAGE ? lines.subList(0, A_PAGE) : lines;
        var rows = shown.rows(page, ReferralSummary::from, line -> "");
        return Answer.show(new InboxPage(
                shown.office(actor.office()), filters(filter), rows, lines.size() > A_PAGE ? more(filter, page) : ""));
    }

    private static List<Part.Tab> filters(Filter active) {
        return Arrays.stream(Filter.values())
                .map(one -> new Part.Tab(
                        "/inbox?show=" + one.code(), t("referrals.filter." + one.code()), -1, one == active))
                .toList();
    }

    private static String more(Filter filter, List<ReferralSummary> page) {
        var last = page.getLast();
        var at = last.due().orElse(last.changedAt());
        return "/inbox?show=" + filter.code() + "&after=" + at + "&id=" + last.id();
    }

    static Optional<Inbox.After> after(String typed, Form form) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : form.uuid("id").map(id -> new Inbox.After(Instant.parse(typed), new ReferralId(id)));
        } catch (java.time.DateTimeException broken) {
            return Optional.empty();
        }
    }
}
