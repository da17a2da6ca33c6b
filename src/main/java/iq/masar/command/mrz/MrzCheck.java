package iq.masar.command.mrz;

import iq.masar.command.tables.Fault;
import iq.masar.mrz.ArabicScheme;
import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.MrzReport;
import iq.masar.mrz.Reading;
import iq.masar.mrz.Remark;
import iq.masar.mrz.Suggestion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads zones and writes a report on each, one line of JSON a zone. */
@Command(
        name = "check",
        description =
                "Reports on zones, one JSON line each. Ends 0 when all are in order, 1 when one is not, 2 on wrong use.")
final class MrzCheck implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", description = "The zones; - for standard input.")
    private String file = "-";

    @Option(names = "--in", description = "The zones, as an option.")
    private @Nullable String in;

    @Option(names = "--out", description = "Where the reports go; - for standard output.")
    private String out = "-";

    @Option(names = "--today", description = "The day by which centuries are told; this day by default.")
    private LocalDate today = LocalDate.now(ZoneId.of("Asia/Baghdad"));

    private int faulty;

    @Override
    public Integer call() throws IOException {
        var source = in == null ? file : in;
        if (!source.equals("-") && !Files.isReadable(Path.of(source))) {
            System.err.println("masar: cannot read " + source);
            return 2;
        }
        var lines = Lines.of(source, fault -> complain(source, fault));
        try (var target = target(out)) {
            for (var given : Zones.of(lines)) {
                var report = report(given);
                target.println(Json.of(report));
                faulty += Boolean.TRUE.equals(report.get("consistent")) ? 0 : 1;
            }
        }
        return faulty == 0 ? 0 : 1;
    }

    private void complain(String source, Fault fault) {
        faulty++;
        System.err.println(fault.said(source));
    }

    static PrintStream target(String out) throws IOException {
        return out.equals("-")
                ? new PrintStream(System.out, true, StandardCharsets.UTF_8)
                : new PrintStream(Files.newOutputStream(Path.of(out)), false, StandardCharsets.UTF_8);
    }

    private Map<String, Object> report(Zones.Given given) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", given.id());
        said.put("line", given.line());
        switch (Mrz.read(given.lines())) {
            case Reading.NotRead refused -> {
                said.put("read", false);
                said.put("consistent", false);
                said.put(
                        "remarks",
                        refused.remarks().stream().map(MrzCheck::remark).toList());
                said.put(
                        "suggestions",
                        refused.suggestions().stream().map(MrzCheck::suggestion).toList());
            }
            case MrzReport report -> tell(report, said);
        }
        return said;
    }

    private void tell(MrzReport report, Map<String, Object> said) {
        var remarks = report.remarks();
        said.put("read", true);
        said.put("consistent", report.isConsistent() && remarks.stream().noneMatch(Remark::isFault));
        said.put("layout", report.layout().name());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var element : Element.values()) {
            if (report.layout().span(element).length() > 0 && element != Element.NAME) {
                fields.put(key(element), report.text(element));
            }
        }
        said.put("fields", fields);
        said.put("birth", date(report.birth(), report.birth().bornBy(today)));
        said.put("expiry", date(report.expiry(), report.expiry().expiringNear(today)));
        said.put("name", name(report));
        Map<String, Object> digits = new LinkedHashMap<>();
        for (var check : Check.values()) {
            digits.put(key(check), digit(report.digit(check)));
        }
        said.put("digits", digits);
        said.put("remarks", remarks.stream().map(MrzCheck::remark).toList());
        said.put(
                "suggestions",
                report.suggestions().stream().map(MrzCheck::suggestion).toList());
        var strength = report.strength();
        said.put(
                "strength",
                Map.of(
                        "other_readings", strength.otherReadings(),
                        "uncovered",
                                strength.uncovered().stream().map(MrzCheck::key).toList()));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Object name(MrzReport report) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("primary", report.name().primary());
        name.put("secondary", report.name().secondary());
        name.put("may_be_cut", report.name().maybeCut());
        var field = String.join("<", report.name().primary()) + "<<"
                + String.join("<", report.name().secondary());
        var scheme = ArabicScheme.scheme(field);
        name.put("arabic_scheme", key(scheme));
        if (scheme == ArabicScheme.Scheme.ICAO
                && ArabicScheme.read(field) instanceof ArabicScheme.Restored.Arabic(var spellings)) {
            name.put("arabic", spellings);
        }
        return name;
    }

    private static Object date(MrzDate date, Optional<LocalDate> full) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("written", date.written());
        full.ifPresent(day -> said.put("by_policy", day));
        return said;
    }

    private static Object digit(CheckDigit digit) {
        return switch (digit) {
            case CheckDigit.Passed passed -> Map.of("state", "passed");
            case CheckDigit.Absent absent -> Map.of("state", "absent");
            case CheckDigit.Failed(char expected, char found) -> {
                Map<String, Object> said = new LinkedHashMap<>();
                said.put("state", "failed");
                said.put("expected", expected);
                said.put("found", found);
                yield said;
            }
        };
    }

    private static Object remark(Remark remark) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", key(remark.kind()));
        said.put("fault", remark.isFault());
        said.put("line", remark.line());
        said.put("column", remark.column());
        said.put("found", remark.found());
        said.put("expected", remark.expected());
        return said;
    }

    private static Object suggestion(Suggestion suggestion) {
        return Map.of(
                "changes",
                suggestion.changes().stream()
                        .map(change -> {
                            Map<String, Object> said = new LinkedHashMap<>();
                            said.put("line", change.line());
                            said.put("column", change.column());
                            said.put("found", change.found());
                            said.put("offered", change.offered());
                            return said;
                        })
                        .toList(),
                "zone",
                List.copyOf(suggestion.zone()));
    }
}
