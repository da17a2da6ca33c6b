package iq.masar.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import iq.masar.ui.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    /** REF-45: a name, a number or a reason in a text message fails here. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_ckb"})
    void textMessagesHoldNothingButTimePlaceAndCode(String suffix) throws IOException {
        var allowed = Arrays.stream(Placeholder.values()).map(Placeholder::code).collect(Collectors.toSet());
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/modules/notices/messages/messages" + suffix + ".properties"))) {
            words.load(reader);
        }
        var used = new TreeSet<String>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("notices.text."))
                .forEach(key -> used.addAll(placeholders(words.getProperty(key))));
        assertThat(used).isNotEmpty().isSubsetOf(allowed);
        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(Template.values()).map(Template::key).toList());
    }

    /** The control: a name slipped in is found. */
    @Test
    void aNamePlaceholderWouldBeSeen() {
        assertThat(placeholders("Dear {name}, {time}")).contains("name");
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    @Test
    void aTemplateIsFilledByName() {
        var text = Words.in(Language.EN, Template.APPOINTMENT.key(), Map.of("time", "09:30", "place", "A", "code", ""));
        assertThat(text).contains("09:30", "A").doesNotContain("{");
    }

    /** REF-44. */
    @ParameterizedTest
    @CsvSource({
        "09:00,11:00,10:00,true",
        "09:00,11:00,11:00,false",
        "09:00,11:00,08:59,false",
        "22:00,02:00,23:30,true",
        "22:00,02:00,03:00,false",
        "00:00,00:00,04:00,true"
    })
    void safeHoursMayRunOverMidnight(LocalTime from, LocalTime to, LocalTime at, boolean allowed) {
        var moment = LocalDateTime.of(2026, 1, 4, at.getHour(), at.getMinute())
                .atZone(Baghdad.ZONE)
                .toInstant();
        assertThat(SafeRule.texts(from, to).allows(moment)).isEqualTo(allowed);
    }

    @Test
    void outsideTheHoursItWaitsForTheNextOpening() {
        var rule = SafeRule.texts(LocalTime.of(9, 0), LocalTime.of(11, 0));
        assertThat(rule.nextAllowed(Instant.parse("2026-01-04T12:00:00Z"))).isEqualTo("2026-01-05T06:00:00Z");
        assertThat(rule.nextAllowed(Instant.parse("2026-01-04T03:00:00Z"))).isEqualTo("2026-01-04T06:00:00Z");
    }

    @Test
    void aNoticeRefusesWhatIsNoCode() {
        var somebody = new AccountId(new UUID(0, 1));
        assertThat(Notice.to(somebody, "notices.title", "NI-26-000417", 3).args())
                .containsExactly("NI-26-000417", "3");
        assertThatThrownBy(() -> Notice.to(somebody, "notices.title", "رنا")).isInstanceOf(Notice.NotACode.class);
    }
}
