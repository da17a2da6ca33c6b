package iq.masar.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The SQL that Splink 4 generates, by hand, on DuckDB in this process: a union of rules, levels of comparison, a sum of weights, a threshold. */
final class DuckPeer implements AutoCloseable {
    /** The wide rules; each takes only pairs that no earlier rule took. */
    private static final String[] RULES = {
        "a.dob=b.dob and a.dob<>'' and left(a.given,1)=left(b.given,1)",
        "a.nid=b.nid and a.nid<>''",
        "a.phone=b.phone and a.phone<>''",
        "a.given=b.given and a.family=b.family",
        "a.father=b.father and a.family=b.family",
        "a.given=b.given and a.father=b.father and a.gov=b.gov",
        "a.dob=b.dob and a.dob<>'' and left(a.family,4)=left(b.family,4)",
        "a.dob=b.dob and a.dob<>'' and left(a.father,2)=left(b.father,2) and a.gov=b.gov",
        "left(a.given,3)=left(b.given,3) and left(a.father,3)=left(b.father,3) and left(a.family,5)=left(b.family,5)",
        "a.grand=b.grand and a.grand<>'' and a.family=b.family",
        "a.dob=b.dob and a.dob<>'' and a.given=b.family",
        "a.father=b.father and a.given=b.family"
    };

    private static final String SCORED = """
            create or replace table scored as select p.ar, p.br,
              (case when a.given=b.given then 7.0 when jaro_winkler_similarity(a.given,b.given)>=0.92 then 5.0 when jaro_winkler_similarity(a.given,b.given)>=0.8 then 2.0 else -3.0 end)
             +(case when a.father=b.father then 7.0 when jaro_winkler_similarity(a.father,b.father)>=0.92 then 5.0 when jaro_winkler_similarity(a.father,b.father)>=0.8 then 2.0 else -3.0 end)
             +(case when a.grand='' or b.grand='' then 0.0 when a.grand=b.grand then 7.0 when jaro_winkler_similarity(a.grand,b.grand)>=0.92 then 5.0 when jaro_winkler_similarity(a.grand,b.grand)>=0.8 then 2.0 else -2.0 end)
             +(case when a.family=b.family then 9.0 when jaro_winkler_similarity(a.family,b.family)>=0.92 then 6.0 when jaro_winkler_similarity(a.family,b.family)>=0.8 then 2.0 else -3.0 end)
             +(case when a.dob='' or b.dob='' then 0.0 when a.dob=b.dob then 12.0 when damerau_levenshtein(a.dob,b.dob)<=1 then 6.0 else -5.0 end)
             +(case when a.gov=b.gov then 3.0 else -1.5 end)+(case when a.sex=b.sex then 1.0 else -6.0 end)
             +(case when a.nid='' or b.nid='' then 0.0 when a.nid=b.nid then 20.0 else -4.0 end)
             +(case when a.phone='' or b.phone='' then 0.0 when a.phone=b.phone then 12.0 else -1.0 end) - 20.0 as w
            from pairs p join a on a.rowid=p.ar join b on b.rowid=p.br""";

    private final Connection connection;
    private final Statement statement;

    DuckPeer(Path left, Path right, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
        statement.execute("set threads=" + threads);
        statement.execute("set memory_limit='3GB'");
        var names = "'id','ar','latin','given','father','grand','family','dob','sex','gov','nid','phone'";
        read("a", left, names);
        read("b", right, names + ",'truth'");
    }

    private void read(String table, Path file, String names) throws SQLException {
        statement.execute("create table " + table + " as select * from read_csv('" + file
                + "', delim='\t', header=false, quote='', all_varchar=true, nullstr='-none-', names=[" + names + "])");
    }

    /** Links; answers the seconds of all processors it took. */
    double link() throws SQLException {
        var pairs = new StringBuilder("create or replace table pairs as ");
        for (var k = 0; k < RULES.length; k++) {
            pairs.append(k > 0 ? " union all " : "").append("select a.rowid ar, b.rowid br from a join b on ").append(RULES[k]);
            for (var earlier = 0; earlier < k; earlier++) {
                pairs.append(earlier > 0 ? " and " : " where ").append("not coalesce(").append(RULES[earlier]).append(", false)");
            }
        }
        var before = processors();
        statement.execute(pairs.toString());
        statement.execute(SCORED);
        return processors() - before;
    }

    /** The pairs compared. */
    long pairs() throws SQLException {
        try (var rows = statement.executeQuery("select count(*) from pairs")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The links, each as {@code left << 32 | right}. */
    Set<Long> links() throws SQLException {
        var links = new HashSet<Long>();
        try (var rows = statement.executeQuery("select ar, br from scored where w >= 0")) {
            while (rows.next()) {
                links.add(rows.getLong(1) << 32 | rows.getLong(2));
            }
        }
        return links;
    }

    static double processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
