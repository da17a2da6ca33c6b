package iq.masar.vault;

/** Why somebody reads; its {@link #code()} stands in the audit. */
public enum Ground {
    /** The person who opened the file, during intake. */
    INTAKE,
    /** The assigned worker at work. */
    CASE_WORK,
    /** Calling names in one's own lists; costs no budget. */
    DESK,
    /** A supervisor deciding something that waits for a decision, through the office's succession key. */
    APPROVAL,
    /** A supervisor re-assigning, or standing in for somebody who left, through the office's succession key. */
    SUCCESSION,
    /** The provider a referral is addressed to. */
    REFERRAL,
    /** Comparing facts a caller gives with the file. */
    VERIFICATION,
    /** Proving who somebody is: officers of a claim, of its finding and of its appeal. */
    IDENTITY,
    /** A register's answerer reads the fields of a question. */
    QUESTION,
    /** Slips, consent forms, letters. */
    PRINT,
    DUPLICATE_CHECK,
    /** A complaint that lies sealed to an office. */
    COMPLAINT,
    /** Looking somebody up in a register of people. */
    REGISTER_SEARCH,
    /** Reading one person's entry in a register, to prove an identity or to answer a question. */
    REGISTER_ENTRY,
    /** Bringing a file into a register, correcting it, linking its entries. */
    REGISTER_KEEPING,
    /** The person herself asks for her file. */
    PERSON_ASKS,
    /** Two institutions opened it for minutes; see {@link iq.masar.vault.emergency.BreakGlass}. */
    BREAK_GLASS;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
