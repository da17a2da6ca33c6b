package iq.masar.feedback;

import iq.masar.feedback.steps.FeedbackSettings;
import iq.masar.feedback.store.AttachmentStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.vault.Attachment;
import iq.masar.vault.Ground;
import iq.masar.vault.OfficeDrawers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is added to a complaint: sealed to the complaints officers like its text (REF-41). */
@Component
@Transactional
public class Attachments {
    /** How many a complaint may have. */
    public static final int MOST = 3;

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

    /** Adds files to a complaint just received; at most {@link #MOST}. */
    public void add(ComplaintId complaint, List<Attachment> files) {
        files.stream().limit(MOST).forEach(file -> {
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
    public Optional<Attachment> open(ComplaintId complaint, int number, Actor reader) {
        var rows = desk.isOfficer(reader) ? store.list(complaint) : List.<AttachmentStore.Row>of();
        if (number < 1 || number > rows.size()) {
            return Optional.empty();
        }
        var row = rows.get(number - 1);
        return Optional.ofNullable(drawers.read(reader, Ground.COMPLAINT, List.of(row.id()))
                        .get(row.id()))
                .map(fields -> Attachment.opened(
                        Attachment.Kind.find(row.mediaType()).orElseThrow(), fields.getOrDefault(CONTENT, "")));
    }
}
