package iq.masar.command.link;

import iq.masar.linkage.Likeness;
import iq.masar.linkage.Linkage;
import iq.masar.linkage.LinkagePlan;
import iq.masar.linkage.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Quality of linkage on sets whose truth is known: {@code ./masar bench linkage --data DIR}. The truth is looked at only
 * after the links are made. A set that is not in DIR is named and passed over.
 */
public final class LinkageBench {
    private static final String FEBRL = """
            id: rec_id
            columns:
              given_name: {slot: own}
              surname: {slot: laqab}
              street_number: code
              address_1: {kind: text, group: address}
              address_2: {kind: text, group: address}
              suburb: {kind: text, group: address}
              postcode: code
              state: code
              date_of_birth: date
            """;
    private static final String UGANDA = """
            id: rec_id
            columns:
              sex: code
              date_of_birth: date
              given_name: {slot: own}
              surname: {slot: laqab}
              phone_number: code
            """;
    private static final String FAKE = """
            id: unique_id
            columns:
              first_name: {slot: own}
              surname: {slot: laqab}
              dob: date
              city: text
              email: code
            """;
    private static final String RL = """
            id: rec_id
            columns:
              fname_c1: {slot: own, group: first}
              fname_c2: {slot: own, group: second}
              lname_c1: {slot: laqab, group: third}
              lname_c2: {slot: laqab, group: fourth}
              by: code
              bm: code
              bd: code
            """;
    private final Path data;

    private LinkageBench(Path data) {
        this.data = data;
    }

    public static void main(String[] words) throws IOException, SpecFault {
        if (words.length != 2 || !words[0].equals("--data")) {
            System.err.println("use: ./masar bench linkage --data DIR");
            System.exit(2);
        }
        new LinkageBench(Path.of(words[1])).run();
    }

    private void run() throws IOException, SpecFault {
        System.out.println("set                    links  truth  precision  recall     F1  target  simple EM  compared  CPU s");
        within("febrl_dataset1", FEBRL, LinkageBench::number, ".998", ".9970");
        within("febrl_dataset2", FEBRL, LinkageBench::number, ".995", ".9909");
        within("febrl_dataset3", FEBRL, LinkageBench::number, ".995", ".9902");
        within("opencr_uganda_data", UGANDA, LinkageBench::number, ".997", ".9921");
        within("splink_fake_1000", FAKE, column("splink_fake_1000", 0, 6), ".89", ".8455");
        within("RLdata500", RL, column("RLdata500", 7, 8), "-", ".7656");
        within("RLdata10000", RL, column("RLdata10000", 7, 8), ".94", ".1314");
        between("clkhash_dirty_1000_50_1", "clkhash_dirty_1000_50_2", FEBRL, "-", "1.0000");
    }

    private static String number(String id) {
        return id.split("-")[1];
    }

    private UnaryOperator<String> column(String set, int id, int person) throws IOException {
        Map<String, String> people = new HashMap<>();
        if (Files.exists(file(set))) {
            for (var line : Files.readAllLines(file(set))) {
                var cells = line.split(",", -1);
                people.put(cells[id], cells[person]);
            }
        }
        return row -> people.getOrDefault(row, row);
    }

    private Path file(String set) {
        return data.resolve(set + ".csv");
    }

    private boolean isThere(String set) {
        if (!Files.exists(file(set))) {
            System.out.println(set + ": not in " + data);
        }
        return Files.exists(file(set));
    }

    private void within(String set, String yaml, UnaryOperator<String> person, String target, String simple)
            throws IOException, SpecFault {
        if (!isThere(set)) {
            return;
        }
        var loaded = new Loaded(Spec.read(set, yaml));
        loaded.read(set, Files.newInputStream(file(set)), false, fault -> System.out.println(fault.said(set)));
        Map<String, Integer> seen = new HashMap<>();
        long truth = 0;
        for (var row = 0; row < loaded.records().size(); row++) {
            truth += seen.merge(person.apply(loaded.id(row)), 1, Integer::sum) - 1;
        }
        link(set, yaml, loaded, truth, (one, other) -> person.apply(one).equals(person.apply(other)), target, simple);
    }

    private void between(String left, String right, String yaml, String target, String simple) throws IOException, SpecFault {
        if (!isThere(left) || !isThere(right)) {
            return;
        }
        var loaded = new Loaded(Spec.read(left, yaml));
        loaded.read(left, Files.newInputStream(file(left)), false, fault -> System.out.println(fault.said(left)));
        loaded.records().endLeft();
        loaded.read(right, Files.newInputStream(file(right)), true, fault -> System.out.println(fault.said(right)));
        Set<String> first = new HashSet<>();
        long truth = 0;
        for (var row = 0; row < loaded.records().size(); row++) {
            if (row < loaded.records().leftSize()) {
                first.add(loaded.id(row));
            } else {
                truth += first.contains(loaded.id(row)) ? 1 : 0;
            }
        }
        link("clkhash 1 x 2", yaml, loaded, truth, String::equals, target, simple);
    }

    private static void link(
            String set,
            String yaml,
            Loaded loaded,
            long truth,
            BiPredicate<String, String> same,
            String target,
            String simple)
            throws SpecFault {
        var spec = Spec.read(set, yaml);
        double before = seconds();
        Links links = Linkage.link(
                loaded.records(),
                new LinkagePlan(spec.columns(), spec.matching(), spec.threshold(), Likeness.acrossScripts()));
        double taken = seconds() - before;
        List<Links.Link> found = links.links();
        long right = found.stream()
                .filter(link -> same.test(loaded.id(link.one()), loaded.id(link.other())))
                .count();
        double precision = right / (double) Math.max(1, found.size());
        double recall = right / (double) truth;
        System.out.printf(
                Locale.ROOT,
                "%-20s %7d %6d %10.4f %7.4f %6.4f %7s %10s %9d %6.1f%n",
                set,
                found.size(),
                truth,
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                target,
                simple,
                links.candidates(),
                taken);
    }

    private static double seconds() {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
