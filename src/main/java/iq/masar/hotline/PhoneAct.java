package iq.masar.hotline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that works by phone as it does by visit (REF-16); the parity test walks this list. */
public enum PhoneAct {
    INTAKE("GET", "/intake"),
    SCREENING("GET", "/cases/{id}/screening"),
    STATUS("GET", "/hotline/calls/{id}"),
    APPOINTMENT("POST", "/hotline/calls/{id}/appointments"),
    CONSENT_GIVE("POST", "/hotline/calls/{id}/consents"),
    CONSENT_NARROW("POST", "/hotline/calls/{id}/narrowings"),
    CONSENT_WITHDRAW("POST", "/hotline/calls/{id}/withdrawals"),
    CONTACT_CHANGE("POST", "/hotline/calls/{id}/contacts"),
    SERVICE_CONFIRM("POST", "/hotline/calls/{id}/confirmations"),
    SERVICE_DISPUTE("POST", "/hotline/calls/{id}/disputes"),
    COMPLAINT("GET", "/complain");

    private final String method;
    private final String path;

    PhoneAct(String method, String path) {
        this.method = method;
        this.path = path;
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
}
