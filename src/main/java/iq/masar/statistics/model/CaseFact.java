package iq.masar.statistics.model;

import iq.masar.kernel.Baghdad;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A case as the shared store may know it: a month, a governorate, a ten-year band, and whole days between steps. */
public record CaseFact(
        LocalDate month,
        String governorate,
        String branch,
        String channel,
        String category,
        String birthYearBand,
        String ageGroup,
        String minors,
        String sex,
        String disability,
        String consent,
        String state,
        Optional<LocalDate> closedMonth,
        Optional<String> worker,
        Optional<Integer> daysToAssessment,
        Optional<Integer> daysToPlan,
        Optional<Integer> daysToService,
        Optional<String> scoreRoute,
        Optional<BigDecimal> scoreChange) {
    /** Begins the word for a family of service that began for a case. */
    public static final String SERVED_BY = "served.";

    private static final int ADULT = 18;
    private static final int BAND = 5;

    /**
     * Generalises what was heard; empty while the opening itself has not been heard.
     *
     * @param category already neutral when restricted
     */
    public static Optional<CaseFact> of(CaseNote note, String category, Map<String, Moment> moments) {
        return Optional.ofNullable(moments.get("opened")).map(opened -> of(note, category, moments, opened));
    }

    private static CaseFact of(CaseNote note, String category, Map<String, Moment> moments, Moment opened) {
        var ended = ended(moments);
        var change = change(moments);
        var month = month(opened);
        return new CaseFact(
                month,
                note.governorate(),
                note.office(),
                note.channel(),
                category,
                note.birthYearBand().map(CaseFact::decade).orElse("unknown"),
                note.birthYearBand()
                        .map(band -> ageGroup(band, month.getYear()))
                        .orElse("unknown"),
                note.minors() > 0 ? "with" : "without",
                note.sex()
                        .filter(sex -> sex.equals("female") || sex.equals("male"))
                        .orElse("unknown"),
                "unknown",
                Optional.ofNullable(moments.get("consent")).map(Moment::detail).orElse("none"),
                ended.isPresent() ? "closed" : "open",
                ended.map(CaseFact::month),
                Optional.ofNullable(moments.get("worker")).map(Moment::detail),
                days(opened, moments.get("assessed")),
                days(opened, moments.get("plan-approved")),
                days(opened, moments.get("served")),
                change.map(measured -> moments.containsKey("served") ? "referred" : "direct"),
                change);
    }

    private static Optional<Moment> ended(Map<String, Moment> moments) {
        var resumed = Optional.ofNullable(moments.get("resumed"));
        return Optional.ofNullable(moments.get("ended"))
                .filter(ended ->
                        resumed.map(again -> !again.at().isAfter(ended.at())).orElse(true));
    }

    private static Optional<BigDecimal> change(Map<String, Moment> moments) {
        var baseline = moments.get("baseline");
        var endline = moments.get("endline");
        if (baseline == null || endline == null || !endline.at().isAfter(baseline.at())) {
            return Optional.empty();
        }
        var before = (baseline.detail() + " ").split(" ", 2);
        var after = (endline.detail() + " ").split(" ", 2);
        return before[1].equals(after[1])
                ? Optional.of(new BigDecimal(after[0])
                        .subtract(new BigDecimal(before[0]))
                        .setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static String decade(int band) {
        var first = Math.floorDiv(band, 10) * 10;
        return first + "-" + (first + 9);
    }

    /** Adult or minor only when the whole band says so. */
    private static String ageGroup(int band, int year) {
        if (year - (band + BAND - 1) > ADULT) {
            return "adult";
        }
        return year - band < ADULT ? "minor" : "unknown";
    }

    static LocalDate month(Moment moment) {
        return Baghdad.day(moment.at()).withDayOfMonth(1);
    }

    private static Optional<Integer> days(Moment opened, @org.jspecify.annotations.Nullable Moment later) {
        return Optional.ofNullable(later).map(moment ->
                (int) Math.max(0, Duration.between(opened.at(), moment.at()).toDays()));
    }
}
