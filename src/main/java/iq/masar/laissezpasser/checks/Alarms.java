package iq.masar.laissezpasser.checks;

import iq.masar.access.Accounts;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.Issue;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import org.springframework.stereotype.Component;

/** A document that may not be used was shown: the post's signers are told, who may open it, and the office where it happened. */
@Component
class Alarms {
    private final Notices notices;
    private final Accounts accounts;

    Alarms(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void tell(Issue document, Actor at) {
        accounts.withRole(document.post(), Role.DOCUMENT_SIGNER)
                .forEach(signer -> notices.send(Notice.to(
                                signer.id(),
                                "laissezpasser.notice.alarm",
                                at.office().value())
                        .linking("/laissez-passers/" + document.id())));
        if (!at.office().equals(document.post())) {
            notices.send(Notice.toOffice(
                    at.office(),
                    "laissezpasser.notice.alarm-here",
                    document.post().value()));
        }
    }
}
