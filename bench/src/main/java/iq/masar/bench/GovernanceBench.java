package iq.masar.bench;

import iq.masar.Masar;
import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.bodies.ChainCheck;
import iq.masar.roadmap.bodies.ChainLink;
import iq.masar.roadmap.feed.FoundingDocuments;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Governance on a real PostgreSQL: the founding documents loaded into empty tables, a chain of ten thousand links of which one
 * was removed, and, in a process of its own started as {@code ./masar run} starts it, the public pages over a plan of five
 * thousand generated activities. Times of pages are those of the whole answer over the loopback, one asker after another.
 *
 * <p>Words: activities (5000), links (10000), requests a page (300).
 */
public final class GovernanceBench {
    private static final int WARM = 100;
    private static final String BODY = "WG-DATA";
    private final ConfigurableApplicationContext house;
    private final JdbcClient jdbc;

    private GovernanceBench(ConfigurableApplicationContext house) {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var activities = words.length > 0 ? Integer.parseInt(words[0]) : 5_000;
        var links = words.length > 1 ? Integer.parseInt(words[1]) : 10_000;
        var requests = words.length > 2 ? Integer.parseInt(words[2]) : 300;
        var home = Files.createTempDirectory("masar-bench");
        try (var context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.opening.how=EMPTY",
                        "--masar.story-begins=" + Instant.now(),
                        "--server.port=0")) {
            var bench = new GovernanceBench(context);
            bench.seed();
            bench.chain(links);
            bench.grow(activities);
        }
        pages(home, requests);
    }

    /** The first load of a process that has just started, reading of the file included; then the second. */
    private void seed() {
        var documents = house.getBean(FoundingDocuments.class);
        jdbc.sql("truncate roadmap.entry, roadmap.objective, roadmap.contradiction cascade")
                .update();
        for (var load : new String[] {"seed load", "second load"}) {
            var began = System.nanoTime();
            var rows = Seeds.read() instanceof Reading.Read(var register) ? documents.load(register) : -1;
            say("%s: %.2f s, %d rows written", load, seconds(began), rows);
        }
    }

    private void chain(int links) {
        var positions = new Integer[links];
        var contents = new String[links];
        var previous = new String[links];
        var hashes = new String[links];
        var head = "";
        for (var place = 0; place < links; place++) {
            var link = new ChainLink(BODY, place + 1, "decision", (place + 1) + "/2026", "c" + place, head);
            positions[place] = place + 1;
            contents[place] = "c" + place;
            previous[place] = head;
            head = link.hash();
            hashes[place] = head;
        }
        jdbc.sql("""
                insert into roadmap.chain_link (body, position, kind, subject, content, previous, hash)
                select :body, position, 'decision', position || '/2026', content, previous, hash
                  from unnest(cast(:positions as integer[]), cast(:contents as text[]), cast(:previous as text[]),
                              cast(:hashes as text[])) as link (position, content, previous, hash)
                """)
                .param("body", BODY)
                .param("positions", positions)
                .param("contents", contents)
                .param("previous", previous)
                .param("hashes", hashes)
                .update();
        jdbc.sql("""
                insert into roadmap.desk (body, links, head) values (:body, :links, :head)
                on conflict (body) do update set links = excluded.links, head = excluded.head
                """)
                .param("body", BODY)
                .param("links", links)
                .param("head", head)
                .update();
        check("chain whole");
        jdbc.sql("delete from roadmap.chain_link where body = :body and position = :position")
                .param("body", BODY)
                .param("position", links - 1)
                .update();
        check("one of " + links + " removed");
        jdbc.sql("truncate roadmap.chain_link, roadmap.desk").update();
    }

    private void check(String what) {
        var began = System.nanoTime();
        var lines = house.getBean(ChainCheck.class).run();
        say("chain check, %s: %.3f s; %s", what, seconds(began), lines.getLast().text());
    }

    private void grow(int activities) {
        jdbc.sql("""
                insert into roadmap.entry (id, kind, parent, ar, ckb, en, sources, position, line)
                select 'GEN-' || n, 'activity', (array['RM-LEGAL','RM-DATA','RM-RETURN','RM-ECON'])[1 + n % 4],
                       'نشاط مولّد رقم ' || n || ' لتجربة صفحة الخطة', 'چالاکیی دروستکراوی ژمارە ' || n,
                       'Generated activity number ' || n || ' to try the page of the plan', '', 10000 + n, 0
                  from generate_series(1, :activities) n
                """).param("activities", activities).update();
        jdbc.sql("""
                insert into roadmap.activity_version (activity, version, roadmap, aims, state, percent, low, high, weight, since,
                                                      reason, decision, recorded_at)
                select 'GEN-' || n, v, (array['RM-LEGAL','RM-DATA','RM-RETURN','RM-ECON'])[1 + n % 4],
                       case when n % 3 = 0 then '' else (array['RM-LEGAL-A','RM-DATA-A','RM-RET-A','RM-ECON-A'])[1 + n % 4]
                            || (1 + n / 4 % 4) end,
                       (array['planned','in-progress','continuing','planned'])[1 + (n + v) % 4],
                       case when (n + v) % 4 = 1 and n % 2 = 0 then 1 + n % 99 end, '', '', 1 + n % 5,
                       date '2024-01-01' + v * 200, 'generated', '', now()
                  from generate_series(1, :activities) n cross join generate_series(1, 3) v
                """).param("activities", activities).update();
        house.getBean(Registry.class).load(((Reading.Read) Seeds.read()).register()); // writes nothing, and forgets
        var registry = house.getBean(Registry.class);
        var plans = house.getBean(Activities.class);
        var today = Baghdad.day(house.getBean(Clock.class).instant());
        for (var round = 0; round < 3; round++) {
            registry.load(((Reading.Read) Seeds.read()).register());
            var began = System.nanoTime();
            var register = registry.read();
            var read = seconds(began);
            began = System.nanoTime();
            var figure = plans.plan(register, today.minusDays(round)).figure("NMMS");
            say(
                    "after a change, register of %d entries read anew: %.3f s; tree of a new day: %.3f s (%s)",
                    register.entries().size(), read, seconds(began), figure);
        }
    }

    private static void pages(Path home, int requests) throws IOException, InterruptedException {
        try (var house = House.open(home, "");
                var client = HttpClient.newHttpClient()) {
            say("Masar ready after %.1f s", house.readyAfter());
            for (var path : new String[] {
                "/governance/coverage",
                "/governance/plan",
                "/governance/plan?in=RM-DATA",
                "/governance/plan?in=RM-DATA&aim=RM-DATA-A1",
                "/governance/plan?q=4999",
                "/governance/plan?on=2024-12-31",
                "/governance/plan/by/objective",
                "/governance/plan?all=yes"
            }) {
                page(client, house.address(), path, path.contains("all=") ? requests / 10 : requests);
            }
        }
    }

    private static void page(HttpClient client, String address, String path, int requests)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "ar")
                .build();
        var began = System.nanoTime();
        var first = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        var cold = seconds(began);
        if (first.statusCode() != 200) {
            throw new IOException(path + " answers " + first.statusCode());
        }
        var times = new double[requests];
        for (var round = -Math.min(WARM, requests); round < requests; round++) {
            began = System.nanoTime();
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (round >= 0) {
                times[round] = seconds(began) * 1_000;
            }
        }
        Arrays.sort(times);
        say(
                "%s: first %.0f ms; of %d p50 %.1f ms, p95 %.1f ms, longest %.1f ms; %d KB",
                path,
                cold * 1_000,
                requests,
                times[requests / 2],
                times[requests * 95 / 100],
                times[requests - 1],
                first.body().length / 1_000);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String line, Object... figures) {
        System.out.println(String.format(Locale.ROOT, line, figures));
    }
}
