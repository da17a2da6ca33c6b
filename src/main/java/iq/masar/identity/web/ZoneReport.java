package iq.masar.identity.web;

import static iq.masar.ui.Words.t;

import iq.masar.identity.steps.Clocks;
import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.mrz.Reading;
import iq.masar.names.Comparisons;
import iq.masar.names.Explanations;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.persons.Names;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a machine readable zone proves and what it does not, and compares its fields with what the person told (IDN-21, IDN-22). */
@Component
class ZoneReport {
    private final Clocks clocks;

    ZoneReport(Clocks clocks) {
        this.clocks = clocks;
    }

    List<String> of(String zone, Map<String, String> face) {
        return switch (Mrz.read(zone)) {
            case Reading.NotRead(var remarks, var suggestions) ->
                remarks.stream()
                        .map(one -> t("identity.zone.place", one.line(), one.column()))
                        .distinct()
                        .toList();
            case MrzReport report -> lines(report, face);
        };
    }

    private List<String> lines(MrzReport report, Map<String, String> face) {
        var lines = new ArrayList<String>();
        for (var check : Check.values()) {
            switch (report.digit(check)) {
                case CheckDigit.Passed p -> lines.add(t("identity.zone.passed", digit(check)));
                case CheckDigit.Failed(var expected, var found) ->
                    lines.add(t("identity.zone.failed", digit(check), String.valueOf(found), String.valueOf(expected)));
                case CheckDigit.Absent a -> lines.add(t("identity.zone.absent", digit(check)));
            }
        }
        lines.add(t(
                "identity.zone.other-readings",
                Math.toIntExact(Math.min(report.strength().otherReadings(), Integer.MAX_VALUE))));
        lines.add(t("identity.zone.uncovered", report.strength().uncovered().size()));
        birth(report, face, lines);
        name(report, face, lines);
        return lines;
    }

    private static String digit(Check check) {
        return t("identity.zone.digit."
                + check.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private void birth(MrzReport report, Map<String, String> face, List<String> lines) {
        var told = face.getOrDefault("birth", "");
        report.birth().bornBy(clocks.today()).ifPresent(born -> {
            var typed = Words.typed(born);
            lines.add(t(
                    told.isEmpty()
                            ? "identity.zone.birth.alone"
                            : typed.endsWith(told) ? "identity.zone.birth.equal" : "identity.zone.birth.conflict",
                    typed));
        });
    }

    /** The names are compared as the kernel of names does, part by part, with the bits that add up to the score. */
    private static void name(MrzReport report, Map<String, String> face, List<String> lines) {
        var printed = Stream.concat(report.name().secondary().stream(), report.name().primary().stream())
                .collect(Collectors.joining(" "));
        var told = Names.in(face).line();
        if (NameForms.read(printed) instanceof NameForm.Readable(var one)
                && NameForms.read(told) instanceof NameForm.Readable(var other)) {
            var comparison = Comparisons.compare(other, one);
            var language = Words.language().tag();
            lines.add(t("identity.zone.name") + " " + Explanations.of(comparison, language));
        }
    }
}
