package iq.masar.plans.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.plans.store.InstrumentRules.Cause;
import iq.masar.plans.store.InstrumentRules.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RET-46: a questionnaire file that breaks a rule is refused with path and cause; the ones that ship break none. */
class InstrumentRulesTest {
    private static final String GOOD = """
            {"id": "trial", "version": 1, "valid_from": "2026-01-01", "source": "a test", "verified": false,
             "title": {"ar": "ا", "ckb": "ب", "en": "t"}, "introduction": {"ar": "ا", "ckb": "ب", "en": "i"},
             "missing": "0.70",
             "scales": {"two": [{"code": "no", "text": {"ar": "لا", "ckb": "نا", "en": "no"}, "value": "0"},
                                {"code": "yes", "text": {"ar": "نعم", "ckb": "بەڵێ", "en": "yes"}, "value": "1"}]},
             "dimensions": [
              {"code": "economic", "label": {"ar": "ا", "ckb": "ب", "en": "e"}, "weight": "1", "items": [
               {"id": "e1", "kind": "one", "scale": "two", "weight": "0.35", "text": {"ar": "س", "ckb": "پ", "en": "q"}},
               {"id": "e2", "kind": "one", "weight": "0.65", "text": {"ar": "س", "ckb": "پ", "en": "q"},
                "options": [{"code": "a", "text": {"ar": "ا", "ckb": "ب", "en": "a"}, "value": "0.5"}]}]},
              {"code": "social", "label": {"ar": "ا", "ckb": "ب", "en": "s"}, "weight": "1", "items": [
               {"id": "s1", "kind": "one", "scale": "two", "weight": "1", "text": {"ar": "س", "ckb": "پ", "en": "q"}}]}]}
            """;

    @Test
    void whatKeepsTheRulesLoads() {
        assertThat(InstrumentRules.faults(GOOD)).isEmpty();
        assertThat(InstrumentFile.read(GOOD).items()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"screening-1", "sustainability-1"})
    void whatShipsKeepsThem(String name) throws IOException {
        var file = Path.of("src/main/resources/modules/plans/seed/reference", name + ".json");
        assertThat(InstrumentRules.faults(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\": \"0.65\" | \"weight\": \"0.64\" | dimensions[0].items | WEIGHTS_DO_NOT_SUM_TO_1",
                "\"weight\": \"0.65\" | \"weight\": \"0.650001\" | dimensions[0].items | WEIGHTS_DO_NOT_SUM_TO_1",
                "\"value\": \"0.5\" | \"value\": \"1.01\" | dimensions[0].items[1].options[0].value | VALUE_OUTSIDE_0_TO_1",
                "\"value\": \"0.5\" | \"value\": \"-0.1\" | dimensions[0].items[1].options[0].value | VALUE_OUTSIDE_0_TO_1",
                "\"value\": \"0.5\" | \"value\": \"much\" | dimensions[0].items[1].options[0].value | VALUE_OUTSIDE_0_TO_1",
                "\"value\": \"1\" | \"value\": \"2\" | scales.two[1].value | VALUE_OUTSIDE_0_TO_1",
                "\"missing\": \"0.70\" | \"missing\": \"70\" | missing | VALUE_OUTSIDE_0_TO_1",
                "\"id\": \"s1\" | \"id\": \"e2\" | dimensions[1].items[0].id | ID_TWICE",
                "\"code\": \"social\" | \"code\": \"economic\" | dimensions[1].code | ID_TWICE",
                "\"code\": \"yes\" | \"code\": \"no\" | scales.two[1].code | ID_TWICE",
                "\"ckb\": \"نا\" | \"ckb\": \" \" | scales.two[0].text.ckb | LANGUAGE_MISSING",
                "\"en\": \"i\" | \"fr\": \"i\" | introduction.en | LANGUAGE_MISSING",
                "\"scale\": \"two\" | \"scale\": \"three\" | dimensions[0].items[0].scale | SCALE_UNKNOWN",
                "\"kind\": \"one\" | \"kind\": \"guess\" | dimensions[0].items[0].kind | KIND_UNKNOWN",
                "\"version\": 1 | \"number\": 1 | version | MISSING"
            })
    void oneFaultIsNamedByPathAndCause(String good, String bad, String path, Cause cause) {
        var broken = GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        assertThat(broken).isNotEqualTo(GOOD);
        assertThat(InstrumentRules.faults(broken)).containsExactly(new Fault(path, cause));
    }

    @Test
    void aWeightIsMissingOrNothing() {
        var without = GOOD.replace("\"weight\": \"0.35\", ", "");
        assertThat(InstrumentRules.faults(without))
                .containsExactlyInAnyOrder(
                        new Fault("dimensions[0].items[0].weight", Cause.WEIGHT_MISSING),
                        new Fault("dimensions[0].items", Cause.WEIGHTS_DO_NOT_SUM_TO_1));
        var negative = GOOD.replace("\"0.35\"", "\"-0.35\"").replace("\"0.65\"", "\"1.35\"");
        assertThat(InstrumentRules.faults(negative))
                .containsExactly(new Fault("dimensions[0].items[0].weight", Cause.WEIGHT_NOT_POSITIVE));
    }

    @Test
    void whatIsNotJsonIsRefusedToo() {
        assertThat(InstrumentRules.faults("{\"id\": ")).containsExactly(new Fault("", Cause.NOT_JSON));
        assertThat(InstrumentRules.faults("{}")).contains(new Fault("dimensions", Cause.MISSING));
    }

    /** What the operator reads when the house does not start. */
    @Test
    void theRefusalNamesFilePathAndCause() {
        assertThat(InstrumentStore.checked("trial-1.json", GOOD)).isEqualTo(GOOD);
        assertThatThrownBy(() -> InstrumentStore.checked("trial-1.json", GOOD.replace("\"s1\"", "\"e1\"")))
                .isInstanceOf(InstrumentStore.FileRefused.class)
                .hasMessage("trial-1.json: dimensions[1].items[0].id ID_TWICE");
    }
}
