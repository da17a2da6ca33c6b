package iq.masar.journeys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** RET-39: nothing of returns and journeys feeds an alert list. */
@AnalyzeClasses(packages = "iq.masar", importOptions = ImportOption.DoNotIncludeTests.class)
class NobodyIsWatchedTest {
    private static final String[] ROOMS = {"iq.masar.journeys..", "iq.masar.returns.."};

    @ArchTest
    static final ArchRule nobodyElseReadsThem = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "iq.masar.journeys..", "iq.masar.returns..", "iq.masar.command..", "iq.masar.story..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOMS)
            .because(
                    "who travelled home is asked for by nobody: a room that lists or screens people must not reach it");

    @ArchTest
    static final ArchRule theyScreenNobody = noClasses()
            .that()
            .resideInAnyPackage(ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "iq.masar.linkage..", "iq.masar.persons..", "iq.masar.borders..", "iq.masar.statistics..")
            .because("the way home compares nobody with a list");
}
