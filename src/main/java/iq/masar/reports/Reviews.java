package iq.masar.reports;

import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Script;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Contradiction;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The review of 2022 as its records tell it, without a database; and what a check finds in it. */
public final class Reviews {
    /** The name of the rebuilt review. */
    public static final String FOUNDING = "vnr-2022";

    private static final String SCRIPT = "/modules/reports/seed/reference/vnr-2022.txt";

    private Reviews() {}

    /** The script as shipped. */
    public static Script script() {
        try (var file = Reviews.class.getResourceAsStream(SCRIPT)) {
            return Script.parse(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rebuilt review of 2022. */
    public static Edition founding(DigitStyle digits) {
        var register = register();
        return Edition.of(FOUNDING, script(), register, Plan.of(register), digits);
    }

    /** Uncited numbers, references that lead nowhere, contradictions, gaps: everything the documents themselves can show. */
    public static List<Finding> check() {
        var findings = new ArrayList<Finding>();
        if (Seeds.read() instanceof Reading.Refused refused) {
            findings.add(new Finding(
                    true, "line " + refused.line() + ": " + refused.fault() + " (" + refused.value() + ")"));
            return findings;
        }
        var register = register();
        findings.add(new Finding(false, register.entries().size() + " entries, 0 references unresolved"));
        var edition = founding(DigitStyle.WESTERN);
        edition.blocking()
                .forEach(fault -> findings.add(new Finding(
                        true,
                        fault.statement() + " " + fault.language().tag() + ": "
                                + fault.kind().code() + " " + fault.value())));
        findings.add(new Finding(
                false,
                edition.ar().lines().size() + " statements in ar, "
                        + edition.en().lines().size() + " in en, "
                        + edition.ar().citations().size() + " citations, edition " + edition.hash()));
        register.all("observation").stream()
                .filter(figure -> edition.ar().lines().stream().noneMatch(line -> line.cites(figure.id())))
                .forEach(figure -> findings.add(new Finding(true, figure.id() + " is cited by no statement")));
        register.contradictions().forEach(one -> findings.add(contradiction(register, one)));
        var matrix = Coverage.of(register);
        findings.add(new Finding(false, "priorities without a row of Figure 1: " + matrix.prioritiesWithoutRow()));
        findings.add(new Finding(false, "priorities without an activity: " + matrix.prioritiesWithoutActivity()));
        findings.add(new Finding(false, "objectives covered by nobody: " + matrix.coveredByNobody()));
        return findings;
    }

    /** A contradiction is no fault; a wording that no longer stands in its line is one. */
    private static Finding contradiction(Register register, Contradiction one) {
        var repaired = one.wordings().stream()
                .filter(wording -> wording.line() > 0)
                .anyMatch(wording -> register.passage(wording.document(), wording.line())
                        .filter(passage -> passage.says(wording.quote()))
                        .isEmpty());
        return new Finding(
                repaired,
                "contradiction " + one.id() + " (" + one.kind() + "), "
                        + one.wordings().size() + " wordings");
    }

    private static Register register() {
        return switch (Seeds.read()) {
            case Reading.Read read -> read.register();
            case Reading.Refused refused -> throw new DamagedSeed(refused.line() + " " + refused.fault());
        };
    }

    /** The shipped review cannot be read: a defect of the shelf. */
    static final class DamagedSeed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedSeed(String why) {
            super(why);
        }
    }
}
