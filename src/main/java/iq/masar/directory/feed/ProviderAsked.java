package iq.masar.directory.feed;

import iq.masar.directory.VerificationAsked;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On the 25th day the provider's focal points find the question on their page of notices, and their mailbox rings (REF-2). */
@Component
class ProviderAsked {
    private final Notices notices;

    ProviderAsked(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(VerificationAsked asked) {
        notices.send(Notice.toOffice(asked.office(), "directory.notice.still-true")
                .linking("/directory/" + asked.service().value()));
    }
}
