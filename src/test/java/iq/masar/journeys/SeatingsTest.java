package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Seating;
import iq.masar.journeys.model.Seating.State;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** RET-27: seats for a whole manifest, a stretch at a time; a cut loses nothing and doubles nothing. */
@RoomTest
class SeatingsTest {
    private static final int MANY = 2 * Stretches.LINES + 40;

    @Autowired
    Journeys journeys;

    @Autowired
    Seatings seatings;

    @Autowired
    Stretches stretches;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private final JourneysFixtures people;

    SeatingsTest(@Autowired ApplicationContext house) {
        people = new JourneysFixtures(house);
    }

    /** A large family of one return, and one line that nobody knows; the third wishes for a seat. */
    private UUID manifest(int lines, int seats) {
        var operation = people.operation(seats);
        var family = reference();
        people.documented(family);
        people.confirmed(
                operation,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line ->
                                row(line, reference(), line == 2 ? "" : family, line == 3 ? "12 a" : "", "none"))
                        .toArray(String[]::new));
        return operation;
    }

    private Map<Integer, String> seats(UUID operation) {
        return journeys.lines(operation, people.raghad).stream()
                .filter(line -> line.seat().isPresent())
                .collect(Collectors.toMap(Line::number, line -> line.seat().orElseThrow()));
    }

    private Seating seating(UUID operation) {
        return seatings.find(operation, people.raghad).orElseThrow();
    }

    private MockHttpServletResponse sent(String path, String... fields) throws Exception {
        var form = post(URI.create(path)).with(csrf()).with(officers.signedIn(people.raghad));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return web.perform(form).andReturn().getResponse();
    }

    private Document page(UUID operation, String language) throws Exception {
        var answer = web.perform(get(URI.create("/journeys/" + operation + "/seating?lang=" + language))
                        .with(officers.signedIn(people.raghad)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** A manifest of one stretch is seated while the page waits, and the board comes back. */
    @Test
    void aShortManifestIsSeatedAtOnce() throws Exception {
        var operation = manifest(5, 10);
        var answer = sent("/journeys/" + operation + "/board", "do", "all");
        assertThat(answer.getRedirectedUrl()).startsWith("/journeys/" + operation + "/board");
        assertThat(seats(operation)).isEqualTo(Map.of(1, "1", 3, "12A", 4, "2", 5, "3"));
        assertThat(seating(operation))
                .extracting(Seating::state, Seating::of, Seating::asked, Seating::seated)
                .containsExactly(State.OVER, 4, 4, 4);
    }

    /** What was cut in the middle is seen as interrupted; pressed again it asks about the others alone, and nobody sits twice. */
    @Test
    void aCutIsSeenAndGoesOnWithoutDoubling() throws Exception {
        var operation = manifest(MANY, MANY);
        assertThat(stretches.begin(operation, MANY - 1, people.raghad)).isInstanceOf(Done.class);
        assertThat(stretches.next(operation, 0, Map.of(), people.raghad)).hasValue(Stretches.LINES + 1);
        var before = seats(operation);
        assertThat(before).hasSize(Stretches.LINES);
        assertThat(seating(operation).state()).isEqualTo(State.RUNNING);

        for (var language : List.of("ar", "ckb", "en")) {
            var cut = page(operation, language);
            assertThat(cut.select("#progress[hx-get]")).isEmpty();
            assertThat(cut.select("progress").attr("value"))
                    .isEqualTo(String.valueOf(seating(operation).percent()));
            assertThat(cut.select("form[action='/journeys/" + operation + "/seating']"))
                    .hasSize(1);
            assertThat(cut.text()).doesNotContain("??");
        }
        assertThat(page(operation, "en").text()).contains("interrupted", "250 of 539");

        var again = sent("/journeys/" + operation + "/seating");
        assertThat(again.getRedirectedUrl()).isEqualTo("/journeys/" + operation + "/seating");
        while (seatings.isRunning(operation)) {
            Thread.onSpinWait();
        }
        var after = seats(operation);
        assertThat(after).hasSize(MANY - 1).containsAllEntriesOf(before);
        assertThat(after.values()).doesNotHaveDuplicates();
        assertThat(seating(operation))
                .extracting(Seating::state, Seating::of, Seating::asked, Seating::seated)
                .containsExactly(
                        State.OVER, MANY - 1 - Stretches.LINES, MANY - 1 - Stretches.LINES, MANY - 1 - Stretches.LINES);
        assertThat(page(operation, "en").select("form[action='/journeys/" + operation + "/seating']"))
                .isEmpty();
    }

    /** A long one goes on behind the page that shows how far it is, and every line gets its own seat. */
    @Test
    void aLongManifestIsSeatedBehindThePage() throws Exception {
        var operation = manifest(MANY, MANY);
        var answer = sent("/journeys/" + operation + "/board", "do", "all");
        assertThat(answer.getRedirectedUrl())
                .isIn("/journeys/" + operation + "/seating", "/journeys/" + operation + "/board?show=&sort=");
        assertThat(seats(operation).size()).isGreaterThanOrEqualTo(Stretches.LINES);
        while (seatings.isRunning(operation)) {
            Thread.onSpinWait();
        }
        assertThat(seats(operation).values())
                .hasSize(MANY - 1)
                .doesNotHaveDuplicates()
                .contains("12A");
    }

    /** Stopped between two stretches: what was given stays, nothing more is given, and it may be gone on with. */
    @Test
    void stoppedItGivesNothingMore() throws Exception {
        var operation = manifest(MANY, MANY);
        stretches.begin(operation, MANY - 1, people.raghad);
        var last = stretches.next(operation, 0, Map.of(), people.raghad).orElseThrow();
        assertThat(sent("/journeys/" + operation + "/seating/stop").getStatus()).isEqualTo(303);
        assertThat(stretches.next(operation, last, Map.of(), people.raghad)).isEmpty();
        assertThat(seats(operation)).hasSize(Stretches.LINES);
        assertThat(seating(operation).state()).isEqualTo(State.STOPPED);
        assertThat(seatings.stop(operation, people.raghad)).isInstanceOf(NotNow.class);
        assertThat(page(operation, "en").select("form[action='/journeys/" + operation + "/seating']"))
                .hasSize(1);
    }

    /** Asked to freeze meanwhile, the operation takes no more seats. */
    @Test
    void aFreezeEndsIt() {
        var operation = manifest(MANY, MANY);
        stretches.begin(operation, MANY - 1, people.raghad);
        var last = stretches.next(operation, 0, Map.of(), people.raghad).orElseThrow();
        var others = journeys.lines(operation, people.raghad).stream()
                .filter(line -> line.seat().isEmpty())
                .map(Line::number)
                .toList();
        assertThat(journeys.take(operation, Step.FREEZE, people.raghad))
                .isInstanceOf(JourneyReply.FamilyApart.class)
                .extracting(reply -> ((JourneyReply.FamilyApart) reply).lines().size())
                .isEqualTo(others.size() - 1);
        assertThat(journeys.cancel(operation, "373/99", people.raghad)).isInstanceOf(Done.class);
        assertThat(stretches.next(operation, last, Map.of(), people.raghad)).isEmpty();
        assertThat(seating(operation).state()).isEqualTo(State.STOPPED);
        assertThat(seats(operation)).isEmpty();
    }

    /** More lines than seats: as many as there are seats, each its own; the others are asked and stay without. */
    @Test
    void noMoreThanTheSeatsThereAre() {
        var operation = manifest(8, 4);
        people.seatAll(operation);
        assertThat(seats(operation).values()).hasSize(4).doesNotHaveDuplicates();
        assertThat(seating(operation))
                .extracting(Seating::asked, Seating::seated)
                .containsExactly(7, 4);
    }

    @Test
    void itIsTheRunningOfficesAlone() {
        var operation = manifest(3, 5);
        var elsewhere = officers.with("MOMD-NI", Role.OPERATION_OFFICER);
        for (var stranger : List.of(elsewhere, people.zeina)) {
            assertThat(seatings.begin(operation, stranger)).isEqualTo(new Unknown());
            assertThat(seatings.stop(operation, stranger)).isEqualTo(new Unknown());
            assertThat(seatings.find(operation, stranger)).isEmpty();
        }
        assertThat(seats(operation)).isEmpty();
    }
}
