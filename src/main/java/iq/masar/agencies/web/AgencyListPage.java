package iq.masar.agencies.web;

import iq.masar.agencies.Organisation;
import iq.masar.agencies.Standing;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;

/**
 * Every institution with its standing.
 *
 * @param mayOpen whether the reader may add institutions and offices
 */
public record AgencyListPage(List<Row> providers, List<Row> others, boolean mayOpen) implements Page {
    /** One institution; {@code offices} are the names of its offices. */
    public record Row(Organisation organisation, Standing standing, List<String> offices) {
        public String href() {
            return "/agencies/" + organisation.code();
        }
    }

    @Override
    public String template() {
        return "agencies/list";
    }

    /** Where an organisation stands, in words. */
    public static String words(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce ->
                inForce.until().equals(java.time.LocalDate.MAX)
                        ? Words.t("agencies.standing.state")
                        : Words.t("agencies.standing.in-force", Words.day(inForce.until()));
            case Standing.NotVetted not ->
                not.lapsed()
                        .map(day -> Words.t("agencies.standing.lapsed", Words.day(day)))
                        .orElseGet(() -> Words.t("agencies.standing.not-vetted"));
            case Standing.AgreementNotInForce not ->
                not.ended()
                        .map(day -> Words.t("agencies.standing.agreement-ended", Words.day(day)))
                        .orElseGet(() -> Words.t("agencies.standing.agreement-not-in-force"));
        };
    }

    public static String tone(Standing standing) {
        return standing instanceof Standing.InForce ? "ok" : "bad";
    }

    public static String icon(Standing standing) {
        return standing instanceof Standing.InForce ? "check" : "stop";
    }
}
