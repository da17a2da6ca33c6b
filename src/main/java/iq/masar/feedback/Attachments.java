package iq.masar.feedback;

import iq.masar.feedback.model.Attachment;
import iq.masar.feedback.steps.FeedbackSettings;
import iq.masar.feedback.store.AttachmentStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.OfficeDrawers;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is added to a complaint: sealed to the complaints officers like its text (REF-41). */
@Component
@Transactional
public class Attachments {
    private static final String CONTENT = "content";

    private final AttachmentStore store;
    private final OfficeDrawers drawers;
    private final ComplaintDesk desk;
    private final FeedbackSettings settings;
    private final Ids ids;
    private final Clock clock;

    Attachments(
            AttachmentStore store,
            OfficeDrawers drawers,
            ComplaintDesk desk,
            FeedbackSettings settings,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.drawers = drawers;
        this.desk = desk;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds files to a complaint just received; at most {@link Attachment#MOST}. */
    public void add(ComplaintId complaint, List<Attachment> files) {
        files.stream().limit(Attachment.MOST).forEach(file -> {
            var id = ids.next();
            drawers.deposit(settings.officeCode(), id, Map.of(CONTENT, file.text()));
            store.insert(new AttachmentStore.Row(id, file.kind().mediaType(), file.size()), complaint, clock.instant());
        });
    }

    /** The kinds of a complaint's files, in order, for complaints officers. */
    @Transactional(readOnly = true)
    public List<String> list(ComplaintId complaint, Actor reader) {
        return desk.isOfficer(reader)
                ? store.list(complaint).stream()
                        .map(AttachmentStore.Row::mediaType)
                        .toList()
                : List.of();
    }

    /** One file, from 1, opened by the reader's key with an entry before; empty for everybody else. */
    public Optional<Opened> open(ComplaintId complaint, int number, Actor reader) {
        var rows = desk.isOfficer(reader) ? store.list(complaint) : List.<AttachmentStore.Row>of();
        if (number < 1 || number > rows.size()) {
            return Optional.empty();
        }
        var row = rows.get(number - 1);
        return Optional.ofNullable(drawers.read(reader, Ground.COMPLAINT, List.of(row.id()))
                        .get(row.id()))
                .map(fields -> new Opened(
                        "attachment-" + number + "." + ending(row.mediaType()),
                        row.mediaType(),
                        Base64.getDecoder().decode(fields.getOrDefault(CONTENT, ""))));
    }

    private static String ending(String mediaType) {
        return Arrays.stream(Attachment.Kind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow()
                .ending();
    }

    /** A file as a complaints officer gets it; its name says nothing of its maker. */
    public static final class Opened {
        private final String name;
        private final String mediaType;
        private final byte[] content;

        Opened(String name, String mediaType, byte[] content) {
            this.name = name;
            this.mediaType = mediaType;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
