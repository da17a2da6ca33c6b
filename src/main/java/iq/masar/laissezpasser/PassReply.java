package iq.masar.laissezpasser;

import iq.masar.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;

/** What comes of an act on a document. */
public sealed interface PassReply {
    /** It was done; the document as it stands now. */
    record Done(LaissezPasser document) implements PassReply {}

    /** There is no such claim or document, or not for this reader; both look the same (H3). */
    record Unknown() implements PassReply {}

    /** No confirmed finding and no order (IDN-66). */
    record FindingMissing() implements PassReply {}

    /** Something protects the person still (IDN-66). */
    record SafeguardsOpen(List<String> kinds) implements PassReply {
        public SafeguardsOpen {
            kinds = List.copyOf(kinds);
        }
    }

    /** The person has a valid one (IDN-67). */
    record ValidDocumentExists(String number) implements PassReply {}

    /** The post has no blank left. */
    record StockEmpty(OfficeCode post) implements PassReply {}

    /** The blank in hand is not the next: these before it are neither used nor accounted for (IDN-67). */
    record StockGap(List<String> missing) implements PassReply {
        public StockGap {
            missing = List.copyOf(missing);
        }
    }

    /** The blank in hand is none this document may be printed on; {@code expected} is the one kept for it. */
    record OtherBlank(String expected) implements PassReply {}

    /** The act does not follow from the state it is in. */
    record NotNow(String state) implements PassReply {}

    /** A particular cannot be written in the zone; {@code field} is one of {@link Holder}'s. */
    record Unwritable(String field) implements PassReply {}

    /** The last day lies in the past or more than six months ahead; {@code latest} is the latest. */
    record TermOutside(LocalDate latest) implements PassReply {}

    /** No state has this code. */
    record NoSuchState(String code) implements PassReply {}

    /** Nobody at the post can open what is to be printed. */
    record NoSigner(OfficeCode post) implements PassReply {}

    /** The particulars cannot be opened now: the day's readings are used up, or the audit pauses. */
    record NotOpened() implements PassReply {}
}
