package iq.masar.reports;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Script;
import iq.masar.reports.text.Script.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of reports: a draft that follows the records, and editions that do not. */
@Component
public class Reports {
    private final ReportStore store;
    private final Records records;
    private final Agreements agreements;
    private final Sentences sentences;
    private final Audit audit;
    private final Clock clock;

    Reports(ReportStore store, Records records, Agreements agreements, Sentences sentences, Audit audit, Clock clock) {
        this.store = store;
        this.records = records;
        this.agreements = agreements;
        this.sentences = sentences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The script with everything rewritten since it was shipped. */
    public Script script() {
        var script = Reviews.script();
        for (var rewritten : store.rewritten(Reviews.FOUNDING)) {
            var shipped = script.statements().stream()
                    .filter(one -> one.id().equals(rewritten.statement()))
                    .findFirst();
            if (shipped.isPresent()) {
                var one = shipped.get();
                script = script.with(
                        new Statement(one.id(), one.footnote(), one.sources(), rewritten.ar(), rewritten.en()));
            }
        }
        return script;
    }

    /** The draft as the records stand now. */
    public Edition draft(DigitStyle digits) {
        return edition(script(), digits);
    }

    private Edition edition(Script script, DigitStyle digits) {
        var now = records.now();
        return Edition.of(Reviews.FOUNDING, script, now.register(), now.plan(), digits);
    }

    /** How often a statement was rewritten; the number the writer started from. */
    public int version(String statement) {
        return store.rewritten(Reviews.FOUNDING).stream()
                .filter(one -> one.statement().equals(statement))
                .mapToInt(ReportStore.Rewritten::version)
                .findFirst()
                .orElse(0);
    }

    /** Rewrites a statement; refused while it holds anything that may not be printed. */
    @Transactional
    public ReportReply rewrite(String id, String ar, String en, int base, String reason, Actor author) {
        var script = script();
        var found =
                script.statements().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return new ReportReply.Unknown();
        }
        var before = found.get();
        var after = new Statement(id, before.footnote(), before.sources(), ar, en);
        var faults = edition(script.with(after), DigitStyle.WESTERN).blocking().stream()
                .filter(fault -> fault.statement().equals(id))
                .toList();
        if (!faults.isEmpty()) {
            return new ReportReply.NotPrintable(faults);
        }
        if (version(id) != base
                || store.save(
                                Reviews.FOUNDING,
                                after,
                                base,
                                reason,
                                author.account().value(),
                                clock.instant())
                        == 0) {
            return new ReportReply.ChangedMeanwhile(before);
        }
        audit.decided(Act.of(author, "reports.rewrite").with("statement", id).with("version", base + 1));
        return new ReportReply.Saved(id);
    }

    /** Freezes the draft as the next edition, with all its files and sentences. Refuses: {@code NotPrintable}, {@code NotEndorsed}. */
    @Transactional
    public ReportReply publish(Actor officer) {
        var script = script();
        var now = records.now();
        var edition = Edition.of(Reviews.FOUNDING, script, now.register(), now.plan(), DigitStyle.WESTERN);
        if (!edition.blocking().isEmpty()) {
            return new ReportReply.NotPrintable(edition.blocking());
        }
        if (!agreements.isEndorsed(edition)) {
            return new ReportReply.NotEndorsed(edition.hash());
        }
        var number = store.publish(Reviews.FOUNDING, edition, officer.account().value(), clock.instant());
        sentences.freeze(number, edition, script, now.register());
        audit.decided(Act.of(officer, "reports.publish").with("edition", number).with("hash", edition.hash()));
        return new ReportReply.Frozen(number, edition.hash());
    }

    /** Newest first. */
    public List<Published> editions() {
        return store.editions(Reviews.FOUNDING);
    }

    /** A file of a published edition, byte for byte as it was. */
    public Optional<byte[]> file(int number, String language, String format) {
        return store.file(Reviews.FOUNDING, number, language, format);
    }
}
