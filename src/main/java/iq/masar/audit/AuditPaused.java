package iq.masar.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The entry could not be made durable, so what it announces must not happen; answered with 503 (REF-56). */
public final class AuditPaused extends ErrorResponseException {
    AuditPaused(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
    }
}
