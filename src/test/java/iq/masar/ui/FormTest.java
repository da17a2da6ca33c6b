package iq.masar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @ParameterizedTest
    @ValueSource(strings = {"7/9/2026", "07.09.2026", "2026-09-07", "٠٧/٠٩/٢٠٢٦", "۰۷/۰۹/۲۰۲۶", " 07 / 09 / 2026 "})
    void aDayIsReadInEveryDigitSet(String typed) {
        assertThat(Form.of(Map.of("born", typed)).date("born")).contains(LocalDate.of(2026, 9, 7));
    }

    /** REF-12. */
    @Test
    void theThirtyFirstOfFebruaryIsRefusedWithoutLosingWhatWasTyped() {
        var form = Form.of(Map.of("born", "31/02/1990"));
        assertThat(form.date("born")).isEmpty();
        assertThat(form.date("born")).isEmpty();
        assertThat(form.problems()).extracting(Form.Problem::key).containsExactly("ui.form.no-such-day");
        assertThat(form.raw("born")).isEqualTo("31/02/1990");
    }

    @Test
    void whatIsNoDayNumberOrTimeIsNamed() {
        var form = Form.of(Map.of("day", "soon", "count", "many", "at", "25:00"));
        assertThat(form.date("day")).isEmpty();
        assertThat(form.integer("count")).isEmpty();
        assertThat(form.time("at")).isEmpty();
        assertThat(form.problems())
                .extracting(Form.Problem::key)
                .containsExactly("ui.form.not-a-day", "ui.form.not-a-number", "ui.form.not-a-time");
    }

    @Test
    void numbersAndTimesAreReadInEveryDigitSet() {
        var form = Form.of(Map.of("count", "١٢", "at", "٩:٣٠"));
        assertThat(form.integer("count")).hasValue(12);
        assertThat(form.time("at")).contains(LocalTime.of(9, 30));
        assertThat(form.isSound()).isTrue();
    }

    /** REF-11. */
    @Test
    void hiddenDirectionCharactersAreSeenAndTakenOut() {
        var form = Form.of(Map.of("name", "ra\u202Ena\u0007 ", "clean", "رنا"));
        assertThat(form.hasHidden("name")).isTrue();
        assertThat(form.text("name")).isEqualTo("rana");
        assertThat(form.hasHidden("clean")).isFalse();
    }

    @Test
    void joinersThatPersianAndSoraniSpellingNeedsStay() {
        assertThat(Form.of(Map.of("name", "نا\u200Cمۆ")).text("name")).isEqualTo("نا\u200Cمۆ");
    }

    @Test
    void everyLetterCountsOnceAndNothingIsCut() {
        var form = Form.of(Map.of("text", "م".repeat(30)));
        assertThat(form.maximum("text", 20).problemOf("text")).isPresent();
        assertThat(form.text("text")).hasSize(30);
    }

    @Test
    void repeatedFieldsKeepTheirOrder() {
        var form = Form.ofLists(Map.of("need", List.of("housing", "", "health")));
        assertThat(form.all("need")).containsExactly("housing", "health");
        assertThat(form.has("need", "health")).isTrue();
        assertThat(form.require("other", "ui.form.not-a-day").isSound()).isFalse();
    }
}
