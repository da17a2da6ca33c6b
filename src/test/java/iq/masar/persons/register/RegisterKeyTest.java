package iq.masar.persons.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry's place in the civil register: any part may be missing, nothing typed is lost (IDN-36), and digits are read in any set (IDN-5). */
class RegisterKeyTest {
    @Test
    void anyPartMayBeMissing() {
        for (var missing : RegisterKey.FIELDS) {
            var fields = new HashMap<>(Map.of(
                    "record", "12", "page", "7", "directorate", "المدائن", "governorate", "BG", "census", "1957"));
            fields.remove(missing);
            var key = RegisterKey.in(fields);
            assertThat(key.isEmpty()).isFalse();
            assertThat(key.flagged()).isEmpty();
            assertThat(key.isWhole()).isEqualTo(List.of("governorate", "census").contains(missing));
        }
        assertThat(RegisterKey.in(Map.of())).isEqualTo(RegisterKey.NONE);
    }

    @Test
    void whatIsNoNumberIsKeptAsTextAndFlagged() {
        var key = RegisterKey.in(Map.of("record", "12/ب", "page", "س٣", "directorate", "Erbil", "census", "1934"));
        assertThat(key.record()).isEqualTo("12/ب");
        assertThat(key.page()).isEqualTo("س٣");
        assertThat(key.flagged()).containsExactly("record", "page", "census");
    }

    @Test
    void digitsOfEverySetAreOneNumberAndTwoSetsInOneAreFlagged() {
        var western = RegisterKey.in(Map.of("record", "0123", "page", "45", "directorate", "Erbil"));
        var arabic = RegisterKey.in(Map.of("record", "١٢٣", "page", "٤٥", "directorate", " Erbil "));
        var persian = RegisterKey.in(Map.of("record", "۱۲۳", "page", "۴۵", "directorate", "Erbil"));
        assertThat(arabic.compared()).isEqualTo(western.compared());
        assertThat(persian.compared()).isEqualTo(western.compared());
        assertThat(arabic.flagged()).isEmpty();
        assertThat(RegisterKey.in(Map.of("record", "12٣", "page", "۴٥")).flagged())
                .containsExactly("record", "page");
    }
}
