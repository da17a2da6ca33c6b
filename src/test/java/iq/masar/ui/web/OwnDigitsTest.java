package iq.masar.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One set of digits in a page; what is copied and compared keeps its own (ui.md §8). */
class OwnDigitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <b>1,780</b>                                     | <b>١٬٧٨٠</b>
        <p>منذ 22 يوماً</p>                                | <p>منذ ٢٢ يوماً</p>
        <span class="ltr">09:30</span> 7                 | <span class="ltr">٠٩:٣٠</span> ٧
        <span class="ltr">48.3–70.1</span>               | <span class="ltr">٤٨٫٣–٧٠٫١</span>
        <span class="ltr">07/09/2026</span>              | <span class="ltr">٠٧/٠٩/٢٠٢٦</span>
        <span class="ltr">68%</span>                     | <span class="ltr">٦٨٪</span>
        <span class="ltr">NI-26-000417</span>            | <span class="ltr">NI-26-000417</span>
        <span class="ltr">+964 770 123 4567</span>       | <span class="ltr">+964 770 123 4567</span>
        <span class="ltr">07701234567</span>             | <span class="ltr">07701234567</span>
        <span class="ltr m-code">1234 5678</span> 5      | <span class="ltr m-code">1234 5678</span> ٥
        <b>الإحالة C2</b>                                | <b>الإحالة C2</b>
        <input value="12"><textarea>3</textarea>4        | <input value="12"><textarea>3</textarea>٤
        <a href="/a?x=1>2" title="3">4</a>               | <a href="/a?x=1>2" title="3">٤</a>
        <kbd>1</kbd>2                                    | <kbd>1</kbd>٢
        """)
    void figuresBecomeOwnAndCodesStay(String page, String expected) {
        assertThat(OwnDigits.in(page)).isEqualTo(expected);
    }
}
