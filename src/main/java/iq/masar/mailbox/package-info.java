/** A partner state's mailbox: a key opens the answers to its own requests, by outward codes alone and signed (RET-11). */
@ApplicationModule(
        displayName = "Mailboxes of states",
        allowedDependencies = {"kernel", "ui", "audit", "vault", "returns"})
@NullMarked
package iq.masar.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
