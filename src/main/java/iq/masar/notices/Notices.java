package iq.masar.notices;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.notices.store.NoticeStore;
import iq.masar.notices.store.OutboxStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door: tell officers, and tell people by whatever is safe. Everything joins the caller's transaction and leaves later. */
@Component
@EnableConfigurationProperties(NoticesSettings.class)
public class Notices {
    private static final int A_PAGE = 100;
    private final NoticeStore notices;
    private final OutboxStore outbox;
    private final NoticesSettings settings;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Notices(NoticeStore notices, OutboxStore outbox, NoticesSettings settings, Audit audit, Ids ids, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts a line on the page of an officer or of everybody in an office, and tells the office's mailbox that one waits. */
    @Transactional
    public void send(Notice notice) {
        notices.insert(ids.next(), notice, clock.instant());
        notice.office()
                .flatMap(settings::mailbox)
                .ifPresent(address -> outbox.insertLetter(ids.next(), address, clock.instant()));
    }

    /** Puts a line on one officer's page, and tells the mailbox of her office that one waits; colleagues do not read it. */
    @Transactional
    public void sendWithLetter(Notice notice, OfficeCode office) {
        send(notice);
        settings.mailbox(office).ifPresent(address -> outbox.insertLetter(ids.next(), address, clock.instant()));
    }

    /**
     * Queues a neutral text message, or says why not (REF-44). The number is not asked for: the gateway finds it when sending.
     *
     * @param values what fills the template; only {@link Placeholder}s exist
     */
    @Transactional
    public Dispatch toPerson(
            CaseId file, SafeRule rule, Language language, Template template, Map<Placeholder, String> values) {
        if (!rule.texts()) {
            return new Dispatch.NoChannel();
        }
        var now = clock.instant();
        var leaves = rule.nextAllowed(now);
        outbox.insertText(ids.next(), new OutboxStore.Text(file, rule, language, template, values), leaves, now);
        audit.decided(Act.bySystem("notices.text-queued").on(file).with("template", template.key()));
        return leaves.equals(now) ? new Dispatch.Queued() : new Dispatch.OutsideSafeHours(leaves);
    }

    /** Nothing may leave for this person any more: contact was withdrawn or the case closed. */
    @Transactional
    public void cancel(CaseId file) {
        outbox.cancel(file);
    }

    /** Newest first, at most a hundred. */
    public List<ReceivedNotice> list(Actor reader) {
        return notices.list(reader.account(), reader.office(), A_PAGE);
    }

    public int unread(Actor reader) {
        return notices.unread(reader.account(), reader.office());
    }

    @Transactional
    public void markRead(Actor reader) {
        notices.markRead(reader.account(), clock.instant());
    }

    /** How many text messages have left the house so far. */
    public int textsSent() {
        return outbox.textsSent();
    }
}
