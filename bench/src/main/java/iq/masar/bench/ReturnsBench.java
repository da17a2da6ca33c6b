package iq.masar.bench;

import iq.masar.Masar;
import iq.masar.databases.SharedDatabase;
import iq.masar.kernel.Role;
import iq.masar.statistics.Dashboard;
import iq.masar.statistics.Scope;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The statistics of returns (list E6) on a real PostgreSQL, over the loopback, the whole answer: the returns' own page, which
 * counts the files anew each time; and the national dashboard over the shared store, first after a change (all counts, their
 * protection against subtraction, the percentiles) and then as it is kept. First a tenth of the requests, then all.
 *
 * <p>Words: requests (400000), askings of a page (40).
 */
public final class ReturnsBench {
    private static final int A_STEP = 50_000;
    private static final int WARM = 3;
    private final ConfigurableApplicationContext house;
    private final JdbcClient jdbc;
    private final JdbcClient shared;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk;

    private ReturnsBench(ConfigurableApplicationContext house) throws IOException, InterruptedException {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
        this.shared = house.getBean(SharedDatabase.class).sql();
        Population.officer(house, "bench-analyst", "MOMD-HQ", "BG", Role.ANALYST);
        this.desk = new Desk("http://localhost:" + house.getEnvironment().getRequiredProperty("local.server.port"))
                .signedIn("bench-analyst");
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var requests = words.length > 0 ? Integer.parseInt(words[0]) : 400_000;
        var askings = words.length > 1 ? Integer.parseInt(words[1]) : 40;
        try (var context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + Files.createTempDirectory("masar-returns-bench"),
                        "--masar.opening.how=EMPTY",
                        "--masar.story-begins=" + Instant.now(),
                        "--masar.access.demo-accounts=true",
                        "--masar.access.second-factor=offered",
                        "--server.port=0")) {
            var bench = new ReturnsBench(context);
            System.out.printf(
                    "%10s %10s %14s %14s %16s %16s %16s%n",
                    "requests", "grow s", "page p50 ms", "page p95 ms", "reckoned ms", "kept p50 ms", "kept p95 ms");
            bench.measure(requests / 10, askings);
            bench.measure(requests, askings);
        }
    }

    private void measure(int requests, int askings) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var known = jdbc.sql("select count(*) from returns.file").query(Integer.class).single();
        for (var from = known; from < requests; from += A_STEP) {
            grow(from, Math.min(from + A_STEP, requests));
        }
        jdbc.sql("analyze returns.file, returns.step").update();
        shared.sql("analyze statistics.return_fact, statistics.occurrence_fact").update();
        var grown = (System.nanoTime() - began) / 1e9;
        var reckoned = reckoned();
        var page = pages("/returns/statistics?lang=ar", askings);
        var kept = pages("/dashboard?lang=ar", askings);
        System.out.printf(
                Locale.ROOT,
                "%10d %10.1f %14.1f %14.1f %16.1f %16.1f %16.1f%n",
                requests,
                grown,
                page[askings / 2] * 1000,
                page[askings * 95 / 100] * 1000,
                reckoned * 1000,
                kept[askings / 2] * 1000,
                kept[askings * 95 / 100] * 1000);
    }

    /** All counts taken anew at the dashboard's door; one just taken rests a while first, as it does in life. */
    private double reckoned() throws InterruptedException {
        var dashboard = house.getBean(Dashboard.class);
        while (true) {
            var began = System.nanoTime();
            var view = dashboard.view(Scope.national());
            var took = (System.nanoTime() - began) / 1e9;
            if (view.edition() == edition()) {
                return took;
            }
            Thread.sleep(500);
        }
    }

    private long edition() {
        return shared.sql("select number from statistics.edition").query(Long.class).single();
    }

    /** Two years of requests at ten posts: some incomplete, some held, most decided, half of those flown; nothing is sealed. */
    private void grow(int from, int to) {
        jdbc.sql("""
                insert into returns.file (id, number, post, origin, mode, sender, sender_ref, language, rule_set, rule_from, deemed,
                       received_at, check_due, reply_due, members, unaccompanied, state, outcome, decided_at,
                       complete_first, reached)
                select gen_random_uuid(), 'BENCH-' || n, 'MOFA-P' || n % 10, 'state', 'forced', 'LT', 'BENCH-' || n, 'ar',
                       (array['IQ-DEFAULT', 'GE-PATTERN', 'LK-PATTERN'])[1 + n % 3], date '2020-01-01', false,
                       received, received, received + interval '30 days', 1, false,
                       case n % 10 when 0 then 'incomplete' when 1 then 'screening' when 2 then 'withdrawn'
                                   when 3 then 'decided' else 'enrolled' end,
                       case when n % 10 > 2 then 'confirmed' end,
                       case when n % 10 > 2 then received + make_interval(days => 1 + n % 60) end, n % 10 > 0,
                       case when n % 10 = 0 then array['incomplete'] when n % 10 < 3 then array['screening']
                            when n % 10 = 3 then array['screening', 'decided']
                            else array['screening', 'decided', 'document_issued', 'planned', 'boarded', 'arrived', 'offered', 'enrolled'] end
                  from generate_series(:from::int, :to::int - 1) n, lateral (select now() - make_interval(hours => n % 17520) as received) r
                """).param("from", from).param("to", to).update();
        jdbc.sql("""
                insert into returns.step (id, file, at, what, state, detail)
                select gen_random_uuid(), f.id, f.received_at + make_interval(days => s.day), s.what, s.state, s.detail
                  from returns.file f, lateral (values
                       (0, 'received', 'received', 'state', 0, 9), (1, 'check', 'incomplete', '', 0, 0), (1, 'check', 'screening', '', 1, 9),
                       (2, 'hold', 'blocked', (array['trafficking', 'medical_fitness', 'family_unity', 'voluntariness'])[1 + substr(f.number, 7)::int % 4], 1, 1),
                       (9, 'decide', 'decided', 'confirmed', 3, 9), (10, 'issue', 'document_issued', '', 4, 9),
                       (11, 'seat', 'planned', '', 4, 9), (12, 'board', 'boarded', '', 4, 9), (13, 'land', 'arrived', '', 4, 9),
                       (13, 'offer', 'offered', '', 4, 9), (13, 'accept', 'enrolled', '', 4, 9)) s (day, what, state, detail, low, high)
                 where substr(f.number, 7)::int >= :from and substr(f.number, 7)::int < :to
                   and substr(f.number, 7)::int % 10 between s.low and s.high
                """).param("from", from).param("to", to).update();
        shared.sql("""
                insert into statistics.return_fact
                       (pseudonym, month, post, rule_set, complete, clock, days_to_decision, open_days, paper, reached)
                select 'bench-' || n, date_trunc('month', received)::date, 'MOFA-P' || n % 10,
                       (array['IQ-DEFAULT', 'GE-PATTERN', 'LK-PATTERN'])[1 + n % 3], case n % 10 when 0 then 'later' else 'first' end,
                       case n % 10 when 2 then 'dropped' else 'counted' end, case when n % 10 > 2 then 1 + n % 60 end,
                       case when n % 10 < 2 then 30 * least(3, floor(extract(epoch from now() - received) / 2592000)::int) end,
                       case when n % 10 > 3 then 'issued' else 'none' end, case when n % 10 > 3 then 5 else 0 end
                  from generate_series(:from::int, :to::int - 1) n, lateral (select now() - make_interval(hours => n % 17520) as received) r
                """).param("from", from).param("to", to).update();
        shared.sql("""
                insert into statistics.occurrence_fact (pseudonym, kind, month, governorate, outcome)
                select 'bench-' || n, 'gate', date_trunc('month', now() - make_interval(hours => n % 17520))::date, 'MOFA-P' || n % 10,
                       (array['trafficking', 'medical_fitness', 'family_unity', 'voluntariness'])[1 + n % 4]
                  from generate_series(:from::int, :to::int - 1) n where n % 10 = 1
                """).param("from", from).param("to", to).update();
        shared.sql("update statistics.edition set number = number + 1").update();
    }

    private double[] pages(String path, int askings) throws IOException, InterruptedException {
        var times = new double[askings];
        for (var at = -WARM; at < askings; at++) {
            var began = System.nanoTime();
            ask(path);
            if (at >= 0) {
                times[at] = (System.nanoTime() - began) / 1e9;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private void ask(String path) throws IOException, InterruptedException {
        var answer = client.send(desk.get(path), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }
}
