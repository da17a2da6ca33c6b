package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Lattice;
import iq.masar.secrecy.Sum;
import iq.masar.secrecy.Tally;
import iq.masar.secrecy.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which measures divide which: the whole arithmetic of the dashboard. */
public final class Measures {
    private static final List<Whole> WHOLES = Stream.of(
                    "intakes  > channel",
                    "intakes  > branch",
                    "intakes  > consent",
                    "intakes  > state",
                    "intakes  > sex",
                    "intakes  > age",
                    "intakes  > minors",
                    "intakes  > disability",
                    "intakes  > month",
                    "intakes  > score",
                    "intakes  > assessed",
                    "intakes  > planned",
                    "intakes  > served",
                    "closures  > closed-month",
                    "sent  > family",
                    "sent  > answer",
                    "answer accepted > accepted-timely",
                    "answer declined > declined-timely",
                    "answer declined > decline-reason",
                    "answer accepted > service",
                    "service started > outcome",
                    "unmet  > unmet-district",
                    "unmet  > unmet-family",
                    "unmet  > unmet-outcome",
                    "follow-up  > follow-up-outcome",
                    "complaint  > complaint-outcome",
                    "satisfaction  > satisfaction-outcome",
                    "break-glass  > break-glass-outcome",
                    "gate  > gate-outcome",
                    "returns  > return-complete",
                    "returns  > return-clock",
                    "return-clock counted > return-decision",
                    "return-clock counted > return-rules",
                    "return-clock counted > return-month",
                    "return-decision undecided > return-open-30",
                    "return-open-30 true > return-open-60",
                    "return-open-60 true > return-open-90",
                    "returns  > return-paper",
                    "return-paper true > return-expired",
                    "returns  > return-seat",
                    "return-seat true > return-aboard",
                    "return-aboard true > return-home",
                    "return-home true > return-offer",
                    "return-offer true > return-enrolled",
                    "loans  > loan-risk")
            .map(Measures::whole)
            .toList();

    /** What the head of the dashboard rests on: of all that may have to be hidden this goes last. */
    static final List<String> HEADLINES = List.of("state", "intakes", "sent", "served", "outcome", "returns");

    private Measures() {}

    /** The lattice of these tallies, with the one addition that crosses periods: the closed are those who closed. */
    public static Lattice lattice(Collection<Tally> tallies) {
        var plain = Lattice.of(tallies, WHOLES);
        var sums = new ArrayList<>(plain.sums());
        plain.counts().keySet().stream()
                .filter(cell ->
                        cell.measure().equals("closures") && cell.period().equals(Cell.ALL))
                .map(cell -> new Sum(cell, List.of(new Cell("state", "closed", cell.place(), Cell.ALL))))
                .forEach(sums::add);
        return new Lattice(plain.counts(), sums);
    }

    private static Whole whole(String line) {
        var words = line.split(" ");
        return new Whole(words[0], words[1], words[3]);
    }
}
