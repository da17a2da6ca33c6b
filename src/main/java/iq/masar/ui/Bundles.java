package iq.masar.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All rooms' messages in one language. */
final class Bundles {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private static final class Held {
        static final Map<Language, Bundles> ALL = new EnumMap<>(Language.class);

        static {
            for (var language : Language.values()) {
                ALL.put(language, new Bundles(language));
            }
        }
    }

    private final Language language;
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Bundles(Language language) {
        this.language = language;
        this.locale = ULocale.forLocale(language.locale());
        this.numbers = NumberFormatter.withLocale(locale);
        load(language == Language.EN ? "" : "_" + language.tag());
    }

    static Bundles of(Language language) {
        return Objects.requireNonNull(Held.ALL.get(language));
    }

    private void load(String suffix) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:modules/*/messages/messages" + suffix + ".properties");
            for (var resource : found) {
                var read = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    String message(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            return "??" + key + "??";
        }
        if (pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        var format = formats.computeIfAbsent(key, absent -> new MessageFormat(pattern, locale));
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            var filled = new HashMap<String, Object>();
            named.forEach((name, value) -> filled.put(name.toString(), shown(value)));
            return ((MessageFormat) format.clone()).format(filled);
        }
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        return ((MessageFormat) format.clone()).format(shown);
    }

    String number(long number) {
        return numbers.format(number).toString();
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Number number -> number;
            case Label label -> isolated(label.in(language));
            case LocalDate day -> isolated(Days.day(language, day));
            case Instant instant -> isolated(Words.moment(instant));
            default -> isolated(argument.toString());
        };
    }

    private static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }
}
