package iq.masar.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** IDN-56: what is of class C4 has no name where things are exported, shown at a border, asked of a register, alerted or counted. */
class CategoryNamesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Path RULES = MAIN.resolve("resources/modules/identity/seed/reference/rules.csv");
    private static final Pattern SPECIAL = Pattern.compile("^[^,]+,\\d+,[^,]+,[^,]+,([a-z_]+),true,");

    /** Where such a name may stand: the rule itself, the list of codes that says the class, archives' terms, the gate that withholds. */
    private static final List<String> HOLDERS = List.of(
            "resources/modules/identity/seed/reference/rules.csv",
            "resources/modules/codes/seed/reference/returnee-category.csv",
            "resources/modules/retention/seed/reference/rules.csv",
            "java/iq/masar/referrals/steps/Gate.java");

    private static final ArchRule OWN_ROOM_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "iq.masar.identity.categories..",
                    "iq.masar.identity.reference..",
                    "iq.masar.identity.model..",
                    "iq.masar.identity.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "iq\\.masar\\.identity\\.(categories\\.Categories|reference\\.RuleBook|model\\.CategoryRule).*")
            .because("questions, tokens, letters, borders and figures have no way to a category's name (IDN-56)");

    private static List<String> special() throws IOException {
        try (var lines = Files.lines(RULES)) {
            return lines.map(SPECIAL::matcher)
                    .filter(row -> row.find())
                    .map(row -> row.group(1))
                    .toList();
        }
    }

    /** Files of the product that name any of these, as paths below {@code src/main}. */
    private static TreeSet<String> naming(List<String> names) throws IOException {
        var any = Pattern.compile("\\b(" + String.join("|", spellings(names)) + ")\\b", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(MAIN)) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().matches(".*\\.(java|jte|sql|csv|properties|json|yaml|yml|js)"))
                    .filter(file -> any.matcher(text(file)).find())
                    .forEach(file -> found.add(MAIN.relativize(file).toString()));
            return found;
        }
    }

    /** {@code trafficked_abroad}, {@code trafficked-abroad} and {@code traffickedAbroad}. */
    private static List<String> spellings(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, name.replace('_', '-'), name.replace("_", "")))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noOtherCodeOrTextNamesASpecialCategory() throws IOException {
        var special = special();
        assertThat(special).hasSize(3).contains("trafficked_abroad");
        var found = naming(special);
        assertThat(found).as("the search finds what is there").containsAll(HOLDERS);
        found.removeAll(HOLDERS);
        assertThat(found).isEmpty();
    }

    @Test
    void onlyTheCategoryDeskReachesItsRules() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("iq.masar");
        OWN_ROOM_ALONE.check(classes);
        assertThat(Arrays.asList(QuestionSummary.class.getRecordComponents()))
                .as("a question carries no category")
                .noneMatch(field -> field.getName().contains("category"));
    }
}
