package iq.masar.access;

/** Where an account stands; only {@link #ACTIVE} opens anything. */
public enum AccountState {
    INVITED,
    ACTIVE,
    LOCKED,
    CLOSED;

    /** The word of columns and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static AccountState of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
