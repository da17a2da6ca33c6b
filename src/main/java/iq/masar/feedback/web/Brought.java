package iq.masar.feedback.web;

import iq.masar.feedback.Attachments;
import iq.masar.ui.Form;
import iq.masar.vault.Attachment;
import iq.masar.vault.Attachment.Checked;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files brought with the public form; a form that comes back with a fault keeps them (H1, REF-41). */
final class Brought {
    private static final String KEPT = "feedback.attachments";

    private Brought() {}

    /** Those kept from the last attempt and the new ones; faults become problems beside the field. */
    static List<Attachment> files(Form form, @Nullable List<MultipartFile> brought, HttpSession session) {
        var files = new ArrayList<>(kept(session));
        for (var file : brought == null ? List.<MultipartFile>of() : brought) {
            if (!file.isEmpty()) {
                switch (Attachment.check(file)) {
                    case Checked.Taken taken -> files.add(taken.attachment());
                    case Checked.TooLarge large -> form.problem("files", "feedback.attach.too-large");
                    case Checked.WrongKind wrong -> form.problem("files", "feedback.attach.wrong-kind");
                }
            }
        }
        if (files.size() > Attachments.MOST) {
            form.problem("files", "feedback.attach.too-many", Attachments.MOST);
            files.subList(Attachments.MOST, files.size()).clear();
        }
        return List.copyOf(files);
    }

    static void keep(HttpSession session, List<Attachment> files) {
        session.setAttribute(KEPT, List.copyOf(files));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    static List<Attachment> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof List<?> list
                ? list.stream()
                        .filter(Attachment.class::isInstance)
                        .map(Attachment.class::cast)
                        .toList()
                : List.of();
    }
}
