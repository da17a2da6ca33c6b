package iq.masar.casework;

import java.util.Locale;

/** What may be asked of a case; the state decides whether it can be done now. */
public enum CaseStep {
    SCREEN,
    ACTIVATE,
    DECLINE_CONSENT,
    ASSESS,
    DRAFT_PLAN,
    APPROVE_PLAN,
    IMPLEMENT,
    FOLLOW_UP,
    REQUEST_CLOSURE,
    RETURN_CLOSURE,
    CLOSE,
    REOPEN,
    SUSPEND,
    RESUME,
    TRANSFER,
    LINK_DUPLICATE,
    UNLINK_DUPLICATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
