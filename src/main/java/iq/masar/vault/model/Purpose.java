package iq.masar.vault.model;

import iq.masar.kernel.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an office's own key is for. */
public enum Purpose {
    /** Supervisors stand in for whoever leaves. */
    SUCCESSION,
    /** A provider's focal points open what was referred to their office. */
    INBOX,
    /** Complaints officers open what was dropped for them. */
    COMPLAINTS;

    /** The circles somebody with these roles belongs to. */
    public static Set<Purpose> dueTo(Set<Role> roles) {
        var due = EnumSet.noneOf(Purpose.class);
        roles.forEach(role -> {
            switch (role) {
                case SUPERVISOR -> due.add(SUCCESSION);
                case PROVIDER -> due.add(INBOX);
                case COMPLAINTS_OFFICER -> due.add(COMPLAINTS);
                case REGISTRAR,
                        CASE_WORKER,
                        PROTECTION_SPECIALIST,
                        COORDINATOR,
                        NATIONAL_ADMINISTRATION,
                        HOTLINE_OPERATOR,
                        ANALYST,
                        AUDITOR,
                        DOCUMENT_COMMITTEE,
                        DATA_PROTECTION_OFFICER,
                        ADMINISTRATOR -> {
                    // No key of an office: an administrator above all has none.
                }
            }
        });
        return due;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
