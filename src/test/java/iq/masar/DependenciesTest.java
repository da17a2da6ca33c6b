package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What we lean on is written down with its reason, and its version is pinned. */
class DependenciesTest {
    private static final Pattern ARTIFACT =
            Pattern.compile("<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>");

    @Test
    void everyDependencyHasItsReason() throws IOException {
        var page = Files.readString(Path.of("docs/dependencies.md"));
        var found = ARTIFACT.matcher(Files.readString(Path.of("pom.xml")));
        var count = 0;
        while (found.find()) {
            count++;
            var name = found.group(1);
            if (name.endsWith("-bom")) {
                continue;
            }
            var tail = name.replaceFirst("^spring-(boot-starter|modulith)", "");
            assertThat(page.contains(name) || page.contains(tail)).as(name).isTrue();
        }
        assertThat(count).isGreaterThan(20);
    }
}
