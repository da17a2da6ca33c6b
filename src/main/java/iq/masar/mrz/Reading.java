package iq.masar.mrz;

import java.util.List;

/** What came of reading a zone: a report, or the places that make it no zone. */
public sealed interface Reading permits MrzReport, Reading.NotRead {
    /**
     * The text is no zone.
     *
     * @param remarks every place with its reason, in order
     * @param suggestions zones it may have been, each passing all its digits; never applied
     */
    record NotRead(List<Remark> remarks, List<Suggestion> suggestions) implements Reading {
        public NotRead {
            remarks = List.copyOf(remarks);
            suggestions = List.copyOf(suggestions);
        }
    }
}
