package iq.masar.vault.model;

import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an office's own key is for. */
public enum Purpose {
    /** Supervisors stand in for whoever leaves. */
    SUCCESSION,
    /** A provider's focal points, a post's signers, a loan desk's officers and those of a return open what was handed to their office. */
    INBOX,
    /** Complaints officers open what was dropped for them. */
    COMPLAINTS,
    /** One of the two layers an emergency opens; the key of a whole institution, not of one office. */
    EMERGENCY,
    /** Data-protection officers read what was stated about an emergency. */
    OVERSIGHT,
    /** Those who keep a register of people, answer from it, run an operation or receive it open its volumes. */
    REGISTER;

    /** The circles somebody with these roles belongs to. */
    public static Set<Purpose> dueTo(Set<Role> roles) {
        var due = EnumSet.noneOf(Purpose.class);
        roles.forEach(role -> {
            switch (role) {
                case SUPERVISOR -> due.add(SUCCESSION);
                case PROVIDER,
                        DOCUMENT_SIGNER,
                        LOAN_OFFICER,
                        CONSULAR_OFFICER,
                        SAFEGUARD_OFFICER,
                        IDENTITY_VERIFIER,
                        NATIONALITY_OFFICER -> due.add(INBOX);
                case COMPLAINTS_OFFICER -> due.add(COMPLAINTS);
                case COORDINATOR -> due.add(EMERGENCY);
                case DATA_PROTECTION_OFFICER -> due.add(OVERSIGHT);
                case REGISTER_OFFICER -> due.add(REGISTER);
                case REGISTER_ANSWERER, OPERATION_OFFICER, RECEPTION_OFFICER -> due.addAll(EnumSet.of(INBOX, REGISTER));
                case REGISTRAR,
                        CASE_WORKER,
                        PROTECTION_SPECIALIST,
                        NATIONAL_ADMINISTRATION,
                        HOTLINE_OPERATOR,
                        ANALYST,
                        AUDITOR,
                        DOCUMENT_COMMITTEE,
                        COMMITTEE_SECRETARY,
                        CLAIM_OFFICER,
                        FINDING_OFFICER,
                        APPEAL_PANEL,
                        CATEGORY_OFFICER,
                        SERVICE_COUNTER,
                        ADMINISTRATOR,
                        SECRETARIAT,
                        FOCAL_POINT,
                        LOAN_COMMITTEE,
                        PARTNER -> {
                    // No key of an office: an administrator above all has none.
                }
            }
        });
        return due;
    }

    /** The circles somebody with these roles belongs to, in their office and their institution. */
    public static Set<Grantee.Circle> circlesOf(OrganisationCode institution, OfficeCode office, Set<Role> roles) {
        return dueTo(roles).stream()
                .map(purpose -> new Grantee.Circle(
                        purpose == EMERGENCY ? new OfficeCode(institution.value()) : office, purpose))
                .collect(Collectors.toSet());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
