package iq.masar.reports;

import iq.masar.reports.text.Fault;
import iq.masar.reports.text.Script.Statement;
import java.util.List;

/** What became of writing or publishing; everything but {@code Saved} and {@code Frozen} left things as they were. */
public sealed interface ReportReply {
    record Saved(String statement) implements ReportReply {}

    record Frozen(int number, String hash) implements ReportReply {}

    /** Numbers without source, dropped bounds, different sources: each listed (GOV-45, GOV-48, GOV-50). */
    record NotPrintable(List<Fault> faults) implements ReportReply {
        public NotPrintable {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else saved the statement meanwhile; theirs is offered beside the reader's own (GOV-57). */
    record ChangedMeanwhile(Statement theirs) implements ReportReply {}

    /** Only the chair of a taskforce agrees for it. */
    record NotChair(String body) implements ReportReply {}

    /** Open remarks stand against agreeing (GOV-52). */
    record RemarksOpen(int count) implements ReportReply {}

    /** Not every taskforce's chair has agreed to its sections as they read now. */
    record NotAgreed(List<String> bodies) implements ReportReply {
        public NotAgreed {
            bodies = List.copyOf(bodies);
        }
    }

    /** The text lies before the working group as this paper. */
    record Laid(java.util.UUID paper) implements ReportReply {}

    /** The working group has not endorsed this very text. */
    record NotEndorsed(String hash) implements ReportReply {}

    record Unknown() implements ReportReply {}
}
