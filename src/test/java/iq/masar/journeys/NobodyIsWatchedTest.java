package iq.masar.journeys;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import iq.masar.returns.ReturnEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RET-39: nothing of returns and journeys feeds an alert list (decision 0106). */
@AnalyzeClasses(packages = "iq.masar", importOptions = ImportOption.DoNotIncludeTests.class)
class NobodyIsWatchedTest {
    private static final String[] ROOMS = {
        "iq.masar.journeys..",
        "iq.masar.returns..",
        "iq.masar.fieldwork..",
        "iq.masar.committee..",
        "iq.masar.mailbox.."
    };

    /** All that the dashboard may hear, one by one. */
    private static final Set<String> HEARD = Set.of(
            "iq.masar.returns.ReturnEvent",
            "iq.masar.returns.ReturnEvent$Received",
            "iq.masar.returns.ReturnEvent$Moved",
            "iq.masar.returns.ReturnEvent$Decided",
            "iq.masar.returns.ReturnEvent$Held",
            "iq.masar.returns.ReturnEvent$Linked",
            "iq.masar.journeys.StayNoted");

    @ArchTest
    static final ArchRule nobodyElseReadsThem = noClasses()
            .that()
            .resideOutsideOfPackages(ROOMS)
            .and()
            .resideOutsideOfPackages("iq.masar.command..", "iq.masar.story..", "iq.masar.statistics.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOMS)
            .because(
                    "who travelled home is asked for by nobody: a room that lists or screens people must not reach it");

    @ArchTest
    static final ArchRule theDashboardHearsNamedEventsOnly = noClasses()
            .that()
            .resideInAPackage("iq.masar.statistics..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOMS).and(new DescribedPredicate<JavaClass>("are no event it may hear") {
                        @Override
                        public boolean test(JavaClass type) {
                            return !HEARD.contains(type.getName());
                        }
                    }))
            .because("what is counted is told in codes; no door and no store is opened for it");

    @ArchTest
    static final ArchRule theyScreenNobody = noClasses()
            .that()
            .resideInAnyPackage(ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "iq.masar.linkage..", "iq.masar.persons..", "iq.masar.borders..", "iq.masar.statistics..")
            .because("the way home compares nobody with a list");

    /** A field added to an event is added here with a reason, or not at all. */
    @Test
    void whatIsHeardNamesNobody() {
        assertThat(java.util.Arrays.stream(ReturnEvent.class.getPermittedSubclasses())
                        .map(NobodyIsWatchedTest::shape))
                .containsExactlyInAnyOrder(
                        "Received CaseId OfficeCode String Instant",
                        "Moved CaseId OfficeCode String String Instant",
                        "Decided CaseId int Instant",
                        "Held UUID OfficeCode String Instant",
                        "Linked CaseId Instant");
        assertThat(shape(StayNoted.class)).isEqualTo("StayNoted UUID LocalDate Optional");
    }

    private static String shape(Class<?> event) {
        return event.getSimpleName()
                + java.util.Arrays.stream(event.getRecordComponents())
                        .map(part -> " " + part.getType().getSimpleName())
                        .reduce("", String::concat);
    }
}
