package iq.masar.names;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** IDN-33: the same input gives the same output on any machine and thread. */
@AnalyzeClasses(packages = "iq.masar.names", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesPurityTest {
    @ArchTest
    static final ArchRule namesArePure = noClasses()
            .that()
            .haveNameNotMatching(".*package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.nio.file..",
                    "java.time..",
                    "java.lang.reflect..",
                    "java.util.random..",
                    "picocli..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .because("a comparison must give the same answer everywhere");
}
