package iq.masar.loans.store;

import iq.masar.loans.model.Shares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Loans in a real PostgreSQL, each of sixty instalments with the payments of its age: a statement, the arrears run, PAR30, and
 * every carried figure counted anew from the entries. First a tenth, then all. Arguments: loans (50000), directory.
 */
final class LoansBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int A_STEP = 2_500;
    private static final int STATEMENTS = 1_000;

    private LoansBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var all = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        var home = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("masar-loans-bench");
        var masar = open(home);
        try {
            var jdbc = JdbcClient.create(database(home));
            System.out.printf("%10s %12s %12s %12s %12s %12s %12s %12s%n",
                    "loans", "entries", "load s", "stmt p50 ms", "stmt p95 ms", "arrears s", "PAR30 ms", "recount s");
            for (var size : List.of(all / 10, all)) {
                measure(jdbc, size);
            }
        } finally {
            masar.destroy();
            masar.waitFor();
        }
    }

    private static void measure(JdbcClient jdbc, int size) {
        var from = jdbc.sql("select count(*) from loans.loan").query(Integer.class).single();
        var load = time(() -> {
            for (var first = from; first < size; first += A_STEP) {
                grow(jdbc, first, Math.min(first + A_STEP, size));
            }
        });
        jdbc.sql("analyze loans.loan, loans.instalment, loans.posting, loans.entry").update();
        var lists = new ListStore(jdbc);
        var book = new BookStore(jdbc);
        var ids = jdbc.sql("select id from loans.loan order by id").query(UUID.class).list();
        var random = new Random(59);
        var statements = new double[STATEMENTS];
        for (var i = 0; i < STATEMENTS; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            statements[i] = time(() -> {
                if (book.account(id).orElseThrow().balances().sum() != 0 || book.postings(id).isEmpty()) {
                    throw new AssertionError(id);
                }
            });
        }
        Arrays.sort(statements);
        jdbc.sql("update loans.loan set health = 'repaying'").update();
        var fallen = new ArrayList<ListStore.Fallen>();
        var arrears = time(() -> fallen.addAll(lists.run(TODAY)));
        var told = new ArrayList<Shares>();
        var par30 = time(() -> told.addAll(lists.portfolio(TODAY)));
        var astray = new ArrayList<UUID>();
        var recount = time(() -> astray.addAll(lists.astray(Optional.empty())));
        System.out.printf(Locale.ROOT, "%10d %12d %12.1f %12.2f %12.2f %12.2f %12.1f %12.2f%n",
                size,
                jdbc.sql("select count(*) from loans.entry").query(Long.class).single(),
                load,
                statements[STATEMENTS / 2] * 1000,
                statements[STATEMENTS * 95 / 100] * 1000,
                arrears,
                par30 * 1000,
                recount);
        System.out.printf(Locale.ROOT, "           late %d, PAR30 %.4f, figures astray %d, ledger sum %d%n",
                fallen.size(),
                Shares.sum(told.stream()).par30().orElse(0),
                astray.size(),
                jdbc.sql("select sum(amount)::bigint from loans.entry").query(Long.class).single());
    }

    /** Loans paid out 2 to 50 months ago; most paid all that was due, each tenth is one to five instalments behind. */
    private static void grow(JdbcClient jdbc, int first, int last) {
        jdbc.sql("""
            insert into loans.loan (id, number, file, file_number, household, governorate, desk, product, amount, referred_by,
                                    referred_at, state, contract_number, contract_day, contract_by, outstanding, oldest_due,
                                    health)
            select gen_random_uuid(), 'BENCH-' || n, gen_random_uuid(), 'AR-25-' || lpad(n::text, 6, '0'), gen_random_uuid(),
                   (array['NI', 'AN', 'BG', 'AR'])[1 + n % 4], 'MOLSA-LOANS-AR', 'L2022', 7000000, gen_random_uuid(), now(),
                   'running', 'K-BENCH-' || n, :today::date - age * 30 - 10, gen_random_uuid(),
                   7000000 - paid * 116500, (:today::date - age * 30 - 10 + make_interval(months => paid + 1))::date, 'repaying'
              from generate_series(:first::int, :last::int - 1) n,
                   lateral (select 2 + n % 48 as age) a,
                   lateral (select greatest(0, age - 1 - case when n % 10 = 0 then 1 + n / 10 % 5 else 0 end) as paid) p
            """).param("today", TODAY).param("first", first).param("last", last).update();
        jdbc.sql("insert into loans.schedule (loan, version, made_at) select id, 1, now() from (" + fresh() + ") l")
                .param("first", first).param("last", last).update();
        jdbc.sql("""
            insert into loans.instalment (loan, version, number, due, amount, upto)
            select id, 1, i, (contract_day + make_interval(months => i))::date,
                   case when i = 60 then 126500 else 116500 end, case when i = 60 then 7000000 else i * 116500 end
              from (""" + fresh() + ") l, generate_series(1, 60) i")
                .param("first", first).param("last", last).update();
        jdbc.sql("""
            with added as (
                insert into loans.posting (id, loan, desk, kind, day, reference, receipt, by, at)
                select gen_random_uuid(), id, desk, case when i = 0 then 'disbursed' else 'paid' end,
                       (contract_day + make_interval(months => i))::date, 'R', case when i > 0 then number || '-' || i end,
                       gen_random_uuid(), contract_day + make_interval(months => i)
                  from (""" + fresh() + """
                ) l, generate_series(0, ((amount - outstanding) / 116500)::int) i
                returning id, loan, kind)
            insert into loans.entry (posting, account, amount, loan)
            select id, case when side = 1 then 'receivable' when kind = 'paid' then 'cash' else 'fund' end,
                   case when kind = 'paid' then 116500 else -7000000 end * case when side = 1 then -1 else 1 end, loan
              from added, generate_series(1, 2) side
            """).param("first", first).param("last", last).update();
    }

    private static String fresh() {
        return "select * from loans.loan where number like 'BENCH-%' and substr(number, 7)::int >= :first and substr(number, 7)::int < :last";
    }

    private static double time(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static Process open(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<String>(List.of(java));
        command.addAll(List.of(System.getenv("MASAR_OPTIONS").strip().split(" +")));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "iq.masar.Masar", "run", "--empty", "--data", home.toString(),
                "--port", "0"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("Masar is ready: ")) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(rest -> {}));
                return process;
            }
        }
        throw new IOException("Masar did not open on " + home);
    }

    private static SingleConnectionDataSource database(Path home) throws IOException {
        var port = Files.readAllLines(home.resolve("postgres/cluster/postmaster.pid")).get(3).strip();
        return new SingleConnectionDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/masar",
                "masar",
                Files.readString(home.resolve("postgres/password-masar")),
                true);
    }
}
