package iq.masar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.SafeContact;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.ui.NavigationSource;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/** Draws one page without a running house, checks what every page must be, and lays it in {@code target/drawings}. */
public final class Drawing {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Actor SHILAN = new Actor(
            new AccountId(new UUID(0, 1)),
            "شيلان عمر",
            new OrganisationCode("MOMD"),
            new OfficeCode("MOMD-NI"),
            new GovernorateCode("NI"),
            Set.of(Role.CASE_WORKER),
            new SessionId(new UUID(0, 2)));

    private Drawing() {}

    /** The page in this language; fails on a missing word, inline script or style, a doubled id, a form without its keys. */
    public static String of(Language language, String name, Supplier<Page> page) throws IOException {
        var html = Screen.bind(screen(language)).call(() -> {
            var drawn = page.get();
            var output = new StringOutput();
            ENGINE.render(drawn.template() + ".jte", drawn, output);
            return output.toString();
        });
        Files.createDirectories(Path.of("target/drawings"));
        Files.writeString(Path.of("target/drawings/" + name + "-" + language.tag() + ".html"), html);
        var read = Jsoup.parse(html);
        assertThat(html).as(name).doesNotContain("??", " style=", "onclick", "javascript:");
        assertThat(read.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(read.select("h1")).as("h1 of %s", name).hasSize(1);
        assertThat(read.select("[id]").eachAttr("id")).as("ids of %s", name).doesNotHaveDuplicates();
        assertThat(read.select("form[method=post]"))
                .as("forms of %s", name)
                .allMatch(form -> form.selectFirst("input[name=once]") != null);
        return html;
    }

    /** Rana's case as Shilan sees it. */
    public static CaseFrame frame(Language language) {
        var file = new CaseSummary(
                new CaseId(new UUID(7, 7)),
                new CaseNumber("NI-26-004417"),
                new OfficeCode("MOMD-NI"),
                new GovernorateCode("NI"),
                Optional.empty(),
                new CaseState.Implementing(),
                Optional.of("returnee_abroad"),
                Optional.of("high"),
                language,
                "ar",
                "phone",
                Optional.of(SHILAN.account()),
                Instant.parse("2026-08-16T06:12:00Z"),
                SafeContact.none(),
                3,
                1);
        return new CaseFrame(
                file,
                "رنا",
                List.of(),
                "",
                true,
                new Part.Person.Closed("رنا", "09–11", List.of(), "/cases/x/opening", List.of(), Optional.empty()),
                List.of(),
                List.of());
    }

    private static Screen screen(Language language) {
        NavigationSource navigation = actor -> List.of(NavigationSource.Entry.of("/desk", "home", "ui.home", 10));
        return new Screen(
                Screen.Taste.of(language),
                Screen.Address.of("/cases/x/plan"),
                () -> Optional.of(SHILAN),
                Optional::empty,
                navigation,
                () -> new UUID(9, 9));
    }
}
