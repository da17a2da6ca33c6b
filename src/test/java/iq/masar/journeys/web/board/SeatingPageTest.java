package iq.masar.journeys.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.journeys.model.Seating;
import iq.masar.journeys.model.Seating.State;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Language;
import iq.masar.testing.Drawing;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far seats are given, as the page shows it with and without script. */
class SeatingPageTest {
    private static Document drawn(Language language, State state, boolean running) throws IOException {
        var seating = new Seating(
                state, 4_980, 1_250, 1_238, new AccountId(new UUID(0, 1)), Instant.parse("2026-11-22T09:00:00Z"));
        return Jsoup.parse(Drawing.of(
                language,
                "seating-" + state.code() + (running ? "" : "-cut"),
                () -> new SeatingPage("17", "OP-26-0003", seating, running, true, "")));
    }

    /** With script it looks again by itself, without there is a link to itself; it can be stopped and left. */
    @ParameterizedTest
    @EnumSource
    void whileItRunsThePageLooksAgain(Language language) throws IOException {
        var page = drawn(language, State.RUNNING, true);
        assertThat(page.select("#progress").attr("hx-get")).isEqualTo("/journeys/17/seating");
        assertThat(page.select("main a[href='/journeys/17/seating']")).hasSize(1);
        assertThat(page.select("form[action='/journeys/17/seating/stop']")).hasSize(1);
        assertThat(page.select("form[action='/journeys/17/seating']")).isEmpty();
        assertThat(page.select("progress").attr("value")).isEqualTo("25");
        assertThat(page.select(".m-tile strong").eachText()).hasSize(2);
        assertThat(page.select("#progress a[href='/journeys/17/board']")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCutOrStoppedMayGoOn(Language language) throws IOException {
        for (var state : new State[] {State.RUNNING, State.STOPPED}) {
            var page = drawn(language, state, false);
            assertThat(page.select("#progress").hasAttr("hx-get")).isFalse();
            assertThat(page.select("form[action='/journeys/17/seating']")).hasSize(1);
            assertThat(page.select("form[action='/journeys/17/seating/stop']")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverAsksForNothing(Language language) throws IOException {
        var page = drawn(language, State.OVER, false);
        assertThat(page.select("#progress form")).isEmpty();
        assertThat(page.select("#progress").hasAttr("hx-get")).isFalse();
    }
}
