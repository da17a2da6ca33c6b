package iq.masar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

/** The customs of the house, each with its reason. The list may only grow, and only with a decision record. */
@AnalyzeClasses(packages = "iq.masar", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final Set<String> VANILLA =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.IllegalStateException");
    private static final String[] FRAMEWORKS = {"org.springframework..", "java.sql..", "javax.sql..", "jakarta.."};

    @ArchTest
    static final ArchRule modelsKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .allowEmptyShould(true)
            .because("rules are read and tested without Spring");

    @ArchTest
    static final ArchRule valuesKnowNoFramework = noClasses()
            .that(new DescribedPredicate<JavaClass>("are records or enums outside web, databases and configuration") {
                @Override
                public boolean test(JavaClass type) {
                    return (type.isRecord() || type.isEnum())
                            && !type.isMetaAnnotatedWith(
                                    "org.springframework.boot.context.properties.ConfigurationProperties")
                            && !type.getPackageName().startsWith("iq.masar.databases");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("a value that needs a framework is not a value");

    @ArchTest
    static final ArchRule onlyStoresSpeakSql = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..feed..", "..model..", "..gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..")
            .because("SQL lives in the store shelf");

    @ArchTest
    static final ArchRule shelvesOfARoomFormNoCycle = slices().matching("iq.masar.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("inside a room imports have one direction");

    @ArchTest
    static final ArchRule timeAndChanceArePassedIn = noClasses()
            .that()
            .resideOutsideOfPackages("iq.masar", "iq.masar.databases..", "iq.masar.story..", "iq.masar.command..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("a story moves the clock, and tests repeat themselves");

    @ArchTest
    static final ArchRule noGraveyardNames = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(
                    ".*\\.\\w+(Utils?|Helper|Manager|Impl|Dto|Entity|Service|Processor|Base|Common|Info|Data)$|.*\\.(Abstract\\w*|Constants)$")
            .because("names are the dictionary's; what cannot be named has no owner")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule nothingStartsBehindTheScenes = noMethods()
            .should()
            .beAnnotatedWith("jakarta.annotation.PostConstruct")
            .because("a constructor leaves the object ready");

    @ArchTest
    static final ArchRule noVanillaExceptions = noClasses()
            .should()
            .callConstructorWhere(new DescribedPredicate<>("a nameless exception is thrown") {
                @Override
                public boolean test(JavaConstructorCall call) {
                    return VANILLA.contains(call.getTargetOwner().getName())
                            && !call.getOriginOwner()
                                    .isAssignableTo(call.getTargetOwner().getName());
                }
            })
            .because("what is thrown has a name of its room");

    @ArchTest
    static final ArchRule controllersStayAtHome = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("nobody but the framework calls a page");

    @ArchTest
    static final ArchRule onlyTheVaultTouchesCryptography = noClasses()
            .that()
            .resideOutsideOfPackages("iq.masar.vault..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.crypto.tink..", "org.bouncycastle..", "javax.crypto..", "org.conscrypt..")
            .because("keys have one keeper");

    @ArchTest
    static final ArchRule keysHaveOneReader = noClasses()
            .that()
            .resideOutsideOfPackages("iq.masar.vault..", "iq.masar.databases..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("iq.masar.databases.KeysDatabase")
            .because("wraps and grants are the vault's alone");

    @ArchTest
    static final ArchRule theSharedStoreHasOneWriter = noClasses()
            .that()
            .resideOutsideOfPackages("iq.masar.statistics..", "iq.masar.databases..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("iq.masar.databases.SharedDatabase")
            .because("what is shared is written in one place");

    @ArchTest
    static final ArchRule constructorsAreShort = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(new com.tngtech.archunit.lang.ArchCondition<>("take at most six collaborators") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaConstructor constructor,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    if (constructor.getRawParameterTypes().size() > 6
                            && !constructor.getOwner().isEnum()) {
                        events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                constructor, constructor.getFullName() + " has two jobs"));
                    }
                }
            })
            .because("more than six collaborators are two jobs");
}
