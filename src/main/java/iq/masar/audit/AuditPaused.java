package iq.masar.audit;

/** The entry could not be made durable, so what it announces must not happen (REF-56). */
public final class AuditPaused extends RuntimeException {
    AuditPaused(Throwable cause) {
        super("the audit cannot write", cause);
    }
}
