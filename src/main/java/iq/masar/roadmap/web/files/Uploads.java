package iq.masar.roadmap.web.files;

import iq.masar.roadmap.files.Upload;
import iq.masar.roadmap.files.Upload.Checked;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the file of a form; what cannot be kept becomes a problem of its field, the rest of the form stays. */
public final class Uploads {
    private static final int KIB = 1024;

    private Uploads() {}

    public static Optional<Upload> read(Form form, String field, @Nullable MultipartFile brought) throws IOException {
        if (brought == null) {
            form.problem(field, "roadmap.file.missing");
            return Optional.empty();
        }
        var name = brought.getOriginalFilename();
        return switch (Upload.check(name == null ? "" : name, brought.getBytes())) {
            case Checked.Taken(var file) -> Optional.of(file);
            case Checked.Missing missing -> refused(form, field, "roadmap.file.missing");
            case Checked.WrongKind wrong -> refused(form, field, "roadmap.file.wrong-kind");
            case Checked.TooLarge(var size) ->
                refused(form, field, "roadmap.file.too-large", size(size), size(Upload.LARGEST));
        };
    }

    private static Optional<Upload> refused(Form form, String field, String key, Object... arguments) {
        form.problem(field, key, arguments);
        return Optional.empty();
    }

    /** A size in words. */
    public static String size(int bytes) {
        return bytes < KIB ? Words.t("roadmap.file.bytes", bytes) : Words.t("roadmap.file.kilobytes", bytes / KIB);
    }
}
