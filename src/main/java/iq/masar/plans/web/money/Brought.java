package iq.masar.plans.web.money;

import iq.masar.ui.Form;
import iq.masar.vault.Attachment;
import iq.masar.vault.Attachment.Checked;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The scanned paper brought with a proof; a form that comes back with a fault keeps it (H1, RET-45). */
final class Brought {
    private static final String KEPT = "plans.scan";

    private Brought() {}

    /** Of which plan it is the paper. */
    private record Kept(UUID plan, Attachment scan) {}

    /** The one brought now, or else the one kept; a fault becomes a problem beside the field. */
    static Optional<Attachment> scan(Form form, @Nullable MultipartFile brought, UUID plan, HttpSession session) {
        if (brought != null && !brought.isEmpty()) {
            switch (Attachment.check(brought)) {
                case Checked.Taken(var scan) -> session.setAttribute(KEPT, new Kept(plan, scan));
                case Checked.TooLarge large -> form.problem("scan", "plans.proof.scan.too-large");
                case Checked.WrongKind wrong -> form.problem("scan", "plans.proof.scan.wrong-kind");
            }
        }
        return kept(plan, session);
    }

    static Optional<Attachment> kept(UUID plan, HttpSession session) {
        return session.getAttribute(KEPT) instanceof Kept(var of, var scan) && of.equals(plan)
                ? Optional.of(scan)
                : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
