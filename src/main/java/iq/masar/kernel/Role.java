package iq.masar.kernel;

/** What an account may be, after the referral mechanism's table (d); a role alone opens no personal field. */
public enum Role {
    REGISTRAR,
    CASE_WORKER,
    PROTECTION_SPECIALIST,
    SUPERVISOR,
    COORDINATOR,
    NATIONAL_ADMINISTRATION,
    PROVIDER,
    HOTLINE_OPERATOR,
    COMPLAINTS_OFFICER,
    ANALYST,
    AUDITOR,
    DOCUMENT_COMMITTEE,
    CLAIM_OFFICER,
    FINDING_OFFICER,
    APPEAL_PANEL,
    CATEGORY_OFFICER,
    DOCUMENT_SIGNER,
    SERVICE_COUNTER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR,
    SECRETARIAT,
    FOCAL_POINT,
    /** Works at a loan desk: steps, book, names only when opened. */
    LOAN_OFFICER,
    /** Decides on loans by numbers and codes. */
    LOAN_COMMITTEE,
    /** Keeps a register of people: searches, imports, corrects, links. */
    REGISTER_OFFICER,
    /** Answers what other institutions ask of a register. */
    REGISTER_ANSWERER,
    /** A donor or an agency of the United Nations: sees what was laid before it, and its own contributions. */
    PARTNER;

    /** The word used in policy tables, message keys and columns: {@code case-worker}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
