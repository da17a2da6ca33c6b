package iq.masar.hotline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that works by phone as it does by visit (REF-16); the parity test walks this list. */
public enum PhoneAct {
    INTAKE("GET", "/intake", false),
    SCREENING("GET", "/cases/{id}/screening", false),
    STATUS("GET", "/hotline/calls/{id}", true),
    APPOINTMENT("POST", "/hotline/calls/{id}/appointments", true),
    CONSENT_GIVE("POST", "/hotline/calls/{id}/consents", true),
    CONSENT_NARROW("POST", "/hotline/calls/{id}/narrowings", true),
    CONSENT_WITHDRAW("POST", "/hotline/calls/{id}/withdrawals", true),
    CONTACT_CHANGE("POST", "/hotline/calls/{id}/contacts", true),
    SERVICE_CONFIRM("POST", "/hotline/calls/{id}/confirmations", true),
    SERVICE_DISPUTE("POST", "/hotline/calls/{id}/disputes", true),
    COMPLAINT("GET", "/complain", false);

    private final String method;
    private final String path;
    private final boolean recognised;

    PhoneAct(String method, String path, boolean recognised) {
        this.method = method;
        this.path = path;
        this.recognised = recognised;
    }

    /** The word used in columns and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PhoneAct> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** Whether the caller must be recognised first. */
    public boolean needsRecognition() {
        return recognised;
    }
}
