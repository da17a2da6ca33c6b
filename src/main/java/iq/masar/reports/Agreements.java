package iq.masar.reports;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.Edition;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tracked review of a draft (GOV-52): the chair of each taskforce agrees to the sections that name it, as they read; open
 * remarks on them stand against it. When all have agreed, the text goes before the working group, which endorses it by its hash.
 */
@Component
public class Agreements {
    static final String WORKING_GROUP = "WG-TWG";
    private final AgreementStore store;
    private final Seats seats;
    private final Endorsements endorsements;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Agreements(AgreementStore store, Seats seats, Endorsements endorsements, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.endorsements = endorsements;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One taskforce and its sections.
     *
     * @param agreedAt when its chair agreed to them as they read now; empty when nobody has
     * @param remarks on its sections, unresolved ones first
     */
    public record Standing(
            Entry body, List<String> sections, Optional<Instant> agreedAt, List<Remark> remarks, String fingerprint) {
        public Standing {
            sections = List.copyOf(sections);
            remarks = List.copyOf(remarks);
        }

        public int open() {
            return (int) remarks.stream().filter(one -> !one.isResolved()).count();
        }
    }

    /** Every taskforce, in the register's order. */
    public List<Standing> list(Edition draft, Register register) {
        return register.all("body").stream()
                .filter(body -> body.parent().equals(WORKING_GROUP))
                .map(body -> standing(draft, register, body))
                .toList();
    }

    private Standing standing(Edition draft, Register register, Entry body) {
        var ar = naming(draft.ar(), register, body);
        var numbers = ar.stream().map(one -> one.heading().number()).toList();
        var en = draft.en().sections().stream()
                .filter(one -> numbers.contains(one.heading().number()))
                .toList();
        var fingerprint = Sha256.hex(plain(ar) + "\n" + plain(en));
        var statements = ar.stream()
                .flatMap(one -> one.text().lines().stream())
                .map(Composition.Line::id)
                .collect(Collectors.toSet());
        return new Standing(
                body,
                ar.stream().map(Composition.Section::head).toList(),
                store.agreedAt(draft.name(), body.id(), fingerprint),
                store.remarks(draft.name()).stream()
                        .filter(one -> statements.contains(one.statement()))
                        .toList(),
                fingerprint);
    }

    /** Sections that say the body's name, or stand on its objective, its roadmap or itself. */
    private static List<Composition.Section> naming(Composition text, Register register, Entry body) {
        var own = register.entries().values().stream()
                .filter(entry -> entry.id().equals(body.id())
                        || entry.linked("taskforce").contains(body.id()))
                .toList();
        return text.sections().stream()
                .filter(section -> own.stream()
                        .anyMatch(entry ->
                                section.text().plain().contains(entry.name().ar())
                                        || section.text().lines().stream().anyMatch(line -> line.cites(entry.id()))))
                .toList();
    }

    private static String plain(List<Composition.Section> sections) {
        return sections.stream()
                .map(section -> section.head() + "\n" + section.text().plain())
                .collect(Collectors.joining("\n"));
    }

    /** A chair agrees. Refuses: {@code NotChair}, {@code RemarksOpen}, {@code Unknown}. */
    @Transactional
    public ReportReply agree(Edition draft, Register register, String body, Actor chair) {
        var found = list(draft, register).stream()
                .filter(one -> one.body().id().equals(body))
                .findFirst();
        if (found.isEmpty()) {
            return new ReportReply.Unknown();
        }
        if (!seats.chairs(body, chair.account())) {
            return new ReportReply.NotChair(body);
        }
        if (found.get().open() > 0) {
            return new ReportReply.RemarksOpen(found.get().open());
        }
        store.agree(
                draft.name(), body, found.get().fingerprint(), chair.account().value(), clock.instant());
        audit.decided(Act.of(chair, "reports.agree").with("body", body));
        return new ReportReply.Saved(body);
    }

    /** Anybody who reads the draft may remark on a statement. */
    @Transactional
    public ReportReply remark(Edition draft, String statement, String words, Actor reader) {
        if (draft.ar().lines().stream().noneMatch(line -> line.id().equals(statement))) {
            return new ReportReply.Unknown();
        }
        var id = ids.next();
        store.remark(id, draft.name(), statement, words, reader.account().value(), clock.instant());
        audit.decided(Act.of(reader, "reports.remark").with("statement", statement));
        return new ReportReply.Saved(statement);
    }

    /** Says what became of a remark; its words stay. */
    @Transactional
    public ReportReply resolve(UUID remark, String words, Actor officer) {
        if (store.resolve(remark, words, officer.account().value(), clock.instant()) == 0) {
            return new ReportReply.Unknown();
        }
        audit.decided(Act.of(officer, "reports.resolve").with("remark", remark));
        return new ReportReply.Saved(remark.toString());
    }

    /** Lays the text before the working group. Refuses: {@code NotAgreed}, {@code NotPrintable}. */
    @Transactional
    public ReportReply lay(Edition draft, Register register, Actor officer) {
        if (!draft.blocking().isEmpty()) {
            return new ReportReply.NotPrintable(draft.blocking());
        }
        var missing = list(draft, register).stream()
                .filter(one -> one.agreedAt().isEmpty())
                .map(one -> one.body().id())
                .toList();
        if (!missing.isEmpty()) {
            return new ReportReply.NotAgreed(missing);
        }
        var paper = endorsements.save(
                WORKING_GROUP,
                draft.ar().title(),
                draft.hash() + "\n" + draft.ar().plain(),
                "",
                draft.en().plain(),
                officer);
        store.lay(draft.name(), draft.hash(), paper, clock.instant());
        audit.decided(Act.of(officer, "reports.lay").with("hash", draft.hash()).with("paper", paper));
        return new ReportReply.Laid(paper);
    }

    /** The paper on which the working group votes for this very text, if it was laid before it. */
    public Optional<UUID> paper(Edition draft) {
        return store.paper(draft.name(), draft.hash());
    }

    /** Whether the working group has endorsed this very text. */
    public boolean isEndorsed(Edition draft) {
        return paper(draft)
                .flatMap(endorsements::paper)
                .filter(Endorsements.Standing::isEndorsed)
                .isPresent();
    }
}
