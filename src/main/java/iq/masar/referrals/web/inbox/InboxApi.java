package iq.masar.referrals.web.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import iq.masar.kernel.Actor;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.Inbox.Filter;
import iq.masar.referrals.ReferralSummary;
import iq.masar.ui.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same inbox for a provider's own system: codes only, never a name or a word about a person. */
@RestController
@Tag(name = "Referrals inbox")
class InboxApi {
    private static final int A_PAGE = 100;
    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /** One page of the inbox; {@code next} is the address of the following one, null at the end. */
    record InboxSlice(List<InboxEntry> referrals, @Nullable String next) {}

    /** @param due when the running clock reaches 100 %, null when none runs */
    record InboxEntry(
            String id,
            String reference,
            String family,
            String priority,
            String state,
            String from,
            @Nullable Instant sentAt,
            String clock,
            @Nullable Instant due,
            int step) {}

    @Operation(
            summary = "Referrals addressed to the caller's office",
            description = "Nearest deadline first, a hundred at a time. Listing counts as delivery.")
    @Parameter(name = "show", description = "open, waiting, overdue, in-service, disputed or ended")
    @Parameter(name = "after", description = "due instant of the last entry seen")
    @Parameter(name = "id", description = "id of the last entry seen")
    @GetMapping(path = "/api/v1/referrals/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
    InboxSlice list(Actor actor, @Parameter(hidden = true) Form form) {
        var filter = Filter.of(form.text("show"));
        var lines = inbox.list(actor, filter, InboxPages.after(form.text("after"), form), A_PAGE + 1);
        var page = lines.size() > A_PAGE ? lines.subList(0, A_PAGE) : lines;
        var last = page.isEmpty() ? null : page.getLast();
        var next = last == null || lines.size() <= A_PAGE
                ? null
                : "/api/v1/referrals/inbox?show=" + filter.code() + "&after="
                        + last.due().orElse(last.changedAt()) + "&id=" + last.id();
        return new InboxSlice(page.stream().map(InboxApi::entry).toList(), next);
    }

    private static InboxEntry entry(ReferralSummary line) {
        return new InboxEntry(
                line.id().toString(),
                line.reference(),
                line.family().value(),
                line.priority().code(),
                line.state(),
                line.from().value(),
                line.sentAt().orElse(null),
                line.clock(),
                line.due().orElse(null),
                line.step());
    }
}
