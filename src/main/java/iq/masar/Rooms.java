package iq.masar;

import iq.masar.kernel.Ids;
import iq.masar.kernel.time.StoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs each room's shelves where the framework looks, and hands out time and chance; the only clever file in the house. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class Rooms implements WebMvcConfigurer {
    private static final int A_YEAR = 31_536_000;
    private final List<String> names;

    Rooms(ResourcePatternResolver resources) {
        this.names = withStatic(resources).toList();
    }

    private static Stream<String> withStatic(ResourcePatternResolver resources) {
        try {
            return Stream.of(resources.getResources("classpath*:modules/*/static/**/*.*"))
                    .map(found -> found.toString().replaceAll("(?s).*/?modules/([a-z]+)/static/.*", "$1"))
                    .distinct()
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    @ConditionalOnProperty(name = "masar.story-begins")
    StoryClock storyClock(org.springframework.core.env.Environment settings) {
        return new StoryClock(Instant.parse(settings.getRequiredProperty("masar.story-begins")));
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Version 7 (RFC 9562, method 1) after the given clock: within a millisecond a counter keeps them in order. */
    @Bean
    Ids ids(Clock clock) {
        var chance = new SecureRandom();
        var last = new AtomicLong();
        return () -> {
            var count = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << 12));
            var high = (count >>> 12 << 16) | 0x7000L | (count & 0x0FFF);
            return new UUID(high, (chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        };
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        names.forEach(name -> registry.addResourceHandler("/assets/" + name + "/**")
                .addResourceLocations("classpath:/modules/" + name + "/static/")
                .setCachePeriod(A_YEAR));
        registry.addResourceHandler("/assets/vendor/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCachePeriod(A_YEAR);
    }
}
