package iq.masar.persons.register;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.names.Verdict;
import iq.masar.persons.twins.DuplicateQueue;
import iq.masar.persons.twins.LinkReply;
import iq.masar.persons.twins.Links;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.Volumes;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries written, found in any script, read, corrected, linked and parted (IDN-34 to IDN-44). */
@RoomTest
class RegisterTest {
    private static final AtomicInteger OFFICES = new AtomicInteger();

    private final Officers officers;
    private final Keeping keeping;
    private final Extracts extracts;
    private final DuplicateQueue queue;
    private final Links links;
    private final EmbeddedServer server;
    private final Actor keeper;
    private final Register register;

    @Autowired
    RegisterTest(
            Officers officers,
            Registers registers,
            Keeping keeping,
            Extracts extracts,
            DuplicateQueue queue,
            Links links,
            EmbeddedServer server) {
        this.officers = officers;
        this.keeping = keeping;
        this.extracts = extracts;
        this.queue = queue;
        this.links = links;
        this.server = server;
        keeper = officers.with("REGT" + OFFICES.incrementAndGet() + "-HQ", Role.REGISTER_OFFICER);
        register = registers.found("civil", keeper).orElseThrow();
    }

    private static Map<String, String> zaynab() {
        return Map.of(
                "own",
                "زينب",
                "father",
                "عبد الرضا",
                "grandfather",
                "كاظم",
                "mother",
                "سعاد",
                "birth",
                "07/09/1990",
                "record",
                "114",
                "page",
                "27",
                "directorate",
                "الكاظمية",
                "governorate",
                "BG");
    }

    private UUID enter(Map<String, String> fields) {
        return ((KeepingReply.Written) keeping.enter(register, fields, "test", keeper)).id();
    }

    private List<Search.Hit> found(Actor actor, Asked asked) {
        return ((Search.Found) extracts.find(actor, asked)).hits();
    }

    @Test
    void aPersonIsFoundInAnotherScriptWithTheReason() {
        var id = enter(zaynab());
        var hit = found(keeper, Asked.of("Zainab Abdulridha Kazim", 1990)).getFirst();
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.verdict()).isEqualTo(Verdict.PROPOSE);
        assertThat(hit.explanation().names().terms()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(hit.explanation().lines("ar"))
                .allSatisfy(line -> assertThat(line.relation()).isNotBlank());
        assertThat(hit.explanation().others())
                .singleElement()
                .satisfies(other -> assertThat(other.field()).isEqualTo("birth"));
        assertThat(hit.fields().key().page()).isEqualTo("27");
    }

    @Test
    void anotherWomanOfTheSameNameStaysNone() {
        enter(zaynab());
        assertThat(found(keeper, Asked.of("زينب علي حسين", 1961)))
                .allSatisfy(hit -> assertThat(hit.verdict()).isEqualTo(Verdict.NONE));
    }

    /** IDN-39: six to ten compounds of parts, the numbers beside them, under a key whose id names the normaliser. */
    @Test
    void anEntryIsFoundByFewKeyedTokens(@Autowired Volumes volumes) throws SQLException {
        var fields = new java.util.HashMap<>(zaynab());
        fields.putAll(Map.of("laqab", "الكناني", "household", "7718", "paper.1.number", "198990019912"));
        var id = enter(fields);
        try (var connection = server.local().orElseThrow().superuser("masar");
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) filter (where k >= 0), count(*) filter (where k < 0)"
                                + " from persons.extract_token t, unnest(t.tokens) k where t.id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isBetween(6, 10);
            assertThat(rows.getInt(2))
                    .as("paper, place in the register, household")
                    .isEqualTo(3);
        }
        var normaliser = SealedEntry.normaliser();
        var keyed = volumes.tokens(register.id(), normaliser);
        assertThat(keyed.id()).isEqualTo(register.id() + "|n" + normaliser);
        assertThat(keyed.compound("2", "zynb", "kzm"))
                .isNotEqualTo(volumes.tokens(register.id(), normaliser + 1).compound("2", "zynb", "kzm"));
    }

    @Test
    void aSearchOfOnePartIsTooWide() {
        assertThat(extracts.find(keeper, Asked.of("زينب"))).isEqualTo(new Search.TooWide(1));
        assertThat(extracts.find(keeper, Asked.of("زي5نب كاظم"))).isEqualTo(new Search.Unreadable(2));
    }

    @Test
    void whoKeepsNoRegisterLearnsOnlyWhereAndTwentyTimes() {
        enter(zaynab());
        var stranger = officers.caseWorker("MOMD-NI");
        for (var i = 0; i < 20; i++) {
            var answer = (Search.NotYours) extracts.find(stranger, Asked.of("زينب عبد الرضا كاظم", 1990));
            assertThat(answer.offices()).contains(new OfficeCode(keeper.office().value()));
        }
        assertThat(extracts.find(stranger, Asked.of("زينب عبد الرضا كاظم", 1990)))
                .isInstanceOf(Search.BudgetSpent.class);
    }

    @Test
    void anEntryIsReadByItsKeepersAlone() {
        var id = enter(zaynab());
        assertThat(extracts.read(keeper, id, Ground.REGISTER_ENTRY, "claim")
                        .orElseThrow()
                        .name())
                .isEqualTo("زينب عبد الرضا كاظم");
        assertThat(extracts.read(officers.administrator(), id, Ground.REGISTER_ENTRY, "x"))
                .isEmpty();
        var elsewhere = officers.with("REGX-HQ", Role.REGISTER_OFFICER);
        assertThat(extracts.read(elsewhere, id, Ground.REGISTER_ENTRY, "x")).isEmpty();
        assertThat(extracts.isKept(elsewhere, id)).isFalse();
    }

    @Test
    void onePartIsEnoughAndNoneIsNot() {
        assertThat(keeping.enter(register, Map.of("own", "زهراء"), "statement", keeper))
                .isInstanceOf(KeepingReply.Written.class);
        assertThat(keeping.enter(register, Map.of("mother", "زهراء"), "statement", keeper))
                .isEqualTo(new KeepingReply.Faulty(Map.of("own", "name-missing")));
        var fields = Map.of(
                "own", "زهراء", "paper.1.issued", "2020-01-01", "paper.1.expires", "2019-01-01", "paper.1.number", "1");
        assertThat(keeping.enter(register, fields, "statement", keeper))
                .isEqualTo(new KeepingReply.Faulty(Map.of("paper.1.expires", "expires-before-issue")));
    }

    @Test
    void aPlaceInTheRegisterThatIsNoNumberIsKeptAndFlagged() {
        var id = enter(Map.of("own", "علي", "record", "١١٤/ب", "page", "٢٧", "census", "1950"));
        var key = extracts.read(keeper, id, Ground.REGISTER_ENTRY, "claim")
                .orElseThrow()
                .key();
        assertThat(key.record()).isEqualTo("١١٤/ب");
        assertThat(key.flagged()).containsExactlyInAnyOrder("record", "census");
    }

    @Test
    void aNumberClaimedByTwoOpensAConflictAndOverwritesNothing() {
        var first = enter(Map.of("own", "علي", "father", "حسن", "paper.1.number", "A 777 1234"));
        var reply = keeping.enter(
                register, Map.of("own", "عمر", "father", "خالد", "paper.1.number", "A7771234"), "test", keeper);
        assertThat(reply).isInstanceOf(KeepingReply.PaperClaimedTwice.class);
        assertThat(((KeepingReply.PaperClaimedTwice) reply).others()).containsExactly(first);
        assertThat(keeping.claimants(first)).hasSize(1);
        assertThat(extracts.read(keeper, first, Ground.REGISTER_ENTRY, "claim")
                        .orElseThrow()
                        .text("own"))
                .isEqualTo("علي");
    }

    @Test
    void aCorrectionIsAVersionAndEarlierRecipientsAreTold() {
        var id = enter(zaynab());
        var colleague = officers.with(keeper.office().value(), Role.REGISTER_ANSWERER);
        assertThat(extracts.read(colleague, id, Ground.REGISTER_ENTRY, "claim")).isPresent();
        var fields = new java.util.HashMap<>(zaynab());
        fields.put("father", "عبدالرضا");
        assertThat(keeping.correct(id, 1, fields, "card", keeper)).isEqualTo(new KeepingReply.Written(id, 2));
        assertThat(keeping.correct(id, 1, fields, "card", keeper)).isEqualTo(new KeepingReply.Overtaken());
        assertThat(keeping.corrected(colleague)).containsExactly(id);
        assertThat(keeping.corrected(keeper)).isEmpty();
        var versions = extracts.versions(keeper, id, Ground.REGISTER_ENTRY, "claim");
        assertThat(versions).extracting(Extract::version).containsExactly(2, 1);
        assertThat(versions.getLast().text("father")).isEqualTo("عبد الرضا");
    }

    private List<UUID> twins(String father) {
        var one = enter(
                Map.of("own", "كرار", "father", father, "grandfather", "جاسم", "mother", "هناء", "birth", "1988"));
        var other = enter(
                Map.of("own", "كرّار", "father", father, "grandfather", "جاسم", "mother", "هناء", "birth", "1988"));
        queue.run();
        return one.compareTo(other) < 0 && one.toString().compareTo(other.toString()) < 0
                ? List.of(one, other)
                : List.of(other, one);
    }

    @Test
    void twinsMeetAreLinkedByTwoAndComeApartByteForByte() throws SQLException {
        var pair = twins("هاشم");
        var one = pair.getFirst();
        var other = pair.getLast();
        assertThat(queue.list(keeper))
                .anyMatch(twin -> twin.one().equals(one) && twin.other().equals(other));
        var before = bytes(one) + bytes(other);
        var id = ((LinkReply.Done) links.propose(one, other, "same mother", keeper)).id();
        assertThat(links.decide(id, true, keeper)).isEqualTo(new LinkReply.SecondPersonMissing());
        var second = officers.with(keeper.office().value(), Role.REGISTER_OFFICER);
        assertThat(links.decide(id, true, second)).isEqualTo(new LinkReply.Done(id));
        assertThat(links.person(one)).containsExactlyInAnyOrder(one, other);
        assertThat(links.propose(one, other, "again", keeper)).isEqualTo(new LinkReply.AlreadyOne());
        assertThat(links.remark(one, "came together", keeper)).isInstanceOf(LinkReply.Done.class);
        assertThat(links.unlink(id, second)).isEqualTo(new LinkReply.Done(id));
        assertThat(links.person(one)).containsExactly(one);
        assertThat(bytes(one) + bytes(other)).isEqualTo(before);
        assertThat(links.inReview(one)).hasSize(1).isEqualTo(links.inReview(other));
    }

    @Test
    void twoNationalNumbersAreNotLinked() {
        var base = Map.of("own", "رضا", "father", "صادق", "grandfather", "مهدي", "mother", "أمل", "birth", "1979");
        var one = new java.util.HashMap<>(base);
        one.putAll(Map.of("paper.1.kind", "unified_id", "paper.1.number", "197912345678"));
        var other = new java.util.HashMap<>(base);
        other.putAll(Map.of("paper.1.kind", "unified_id", "paper.1.number", "197987654321"));
        enter(one);
        enter(other);
        queue.run();
        var twin = queue.list(keeper).stream()
                .filter(pair -> pair.register().equals(register.id()))
                .findFirst()
                .orElseThrow();
        var id = ((LinkReply.Done) links.propose(twin.one(), twin.other(), "look alike", keeper)).id();
        var second = officers.with(keeper.office().value(), Role.REGISTER_OFFICER);
        assertThat(links.decide(id, true, second)).isEqualTo(new LinkReply.NationalNumbersDiffer());
    }

    /** IDN-43: both ends proposed at once, and both proposals confirmed at once, end in one line. */
    @Test
    void linksRacingEachOtherEndInOne() throws Exception {
        var second = officers.with(keeper.office().value(), Role.REGISTER_OFFICER);
        for (var round = 0; round < Integer.getInteger("masar.rounds", 5); round++) {
            var pair =
                    twins("فلاح " + List.of("علي", "عمر", "بكر", "سعد", "زيد").get(round % 5));
            var start = new CountDownLatch(1);
            try (var hands = Executors.newFixedThreadPool(2)) {
                var one = hands.submit(() -> {
                    start.await();
                    return links.propose(pair.getFirst(), pair.getLast(), "a", keeper);
                });
                var other = hands.submit(() -> {
                    start.await();
                    return links.propose(pair.getFirst(), pair.getLast(), "b", second);
                });
                start.countDown();
                assertThat(List.of(one.get(), other.get()).stream().filter(LinkReply.Done.class::isInstance))
                        .hasSize(1);
            }
            var link = links.between(pair.getFirst(), pair.getLast()).orElseThrow();
            var third = link.proposedBy().equals(keeper.account()) ? second : keeper;
            assertThat(links.decide(link.id(), true, third)).isInstanceOf(LinkReply.Done.class);
            assertThat(links.around(pair.getFirst())).hasSize(1);
        }
    }

    private String bytes(UUID id) throws SQLException {
        try (var connection = server.local().orElseThrow().superuser("masar");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(e::text, '|' order by version) from persons.extract e where id = '"
                                        + id + "'")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Test
    void nothingPersonalLiesInClear() throws SQLException {
        var canary = "قناريطائر";
        enter(Map.of("own", canary, "father", "Canaryfather", "place", "canaryplace", "paper.1.number", "CANARY99"));
        var searched = List.of(canary, "anaryfather", "canaryplace", "CANARY99");
        try (var connection = server.local().orElseThrow().superuser("masar");
                var statement = connection.createStatement();
                var tables = connection
                        .createStatement()
                        .executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                                + " where schemaname in ('persons', 'audit', 'vault')")) {
            while (tables.next()) {
                for (var text : searched) {
                    var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
                    var hits = statement.executeQuery("select count(*) from " + tables.getString(1)
                            + " t where strpos(t::text, '" + text + "') + strpos(t::text, '" + hex + "') > 0");
                    assertThat(hits.next()).isTrue();
                    assertThat(hits.getInt(1)).as(tables.getString(1)).isZero();
                }
            }
        }
    }

    @Test
    void whoSawAnEntryIsKnown(@Autowired iq.masar.audit.Audit audit) {
        var id = enter(zaynab());
        assertThat(found(keeper, Asked.of("زينب عبد الرضا كاظم", 1990))).isNotEmpty();
        assertThat(audit.readsOf(new CaseId(id)))
                .extracting(entry -> entry.verb())
                .contains("persons.entered", "vault.volume-given");
        assertThat(Optional.of(extracts.isKept(keeper, id))).contains(true);
    }

    /** IDN-44: both of two entries of one person are taken, and lie in the queue within a minute though nobody asks for it. */
    @Test
    void twinsMeetWithinAMinuteThoughNobodyLooks(@Autowired JdbcClient jdbc) {
        var colleague = officers.with(keeper.office().value(), Role.REGISTER_OFFICER);
        var fields =
                Map.of("own", "ژیان", "father", "هێمن", "grandfather", "کاوە", "birth", "1991", "governorate", "SU");
        var one = enter(fields);
        var reply = keeping.enter(register, fields, "other statement", colleague);
        var other = ((KeepingReply.Written) reply).id();
        var entered = System.nanoTime();
        while (twins(jdbc, one, other) == 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - entered)).isLessThan(Duration.ofSeconds(60));
            Thread.onSpinWait();
        }
        assertThat(queue.preview(keeper, one, other)).isPresent();
        assertThat(extracts.isKept(keeper, one) && extracts.isKept(colleague, other))
                .isTrue();
    }

    private static int twins(JdbcClient jdbc, UUID one, UUID other) {
        return jdbc.sql("select count(*)::int from persons.twin where one in (:both) and other in (:both)")
                .param("both", List.of(one, other))
                .query(Integer.class)
                .single();
    }
}
