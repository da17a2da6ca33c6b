package iq.masar.ui.web;

import iq.masar.ui.web.home.GalleryPage;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.ui.Form;
import iq.masar.ui.NavigationSource;
import iq.masar.ui.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every component of the shell, drawn in every language; the pictures lie in {@code target/gallery}. */
class GalleryTest {
    private static final Actor SHILAN = new Actor(
            new AccountId(new UUID(0, 1)),
            "شيلان عمر",
            new OrganisationCode("MOMD"),
            new OfficeCode("MOMD-NI"),
            new GovernorateCode("NI"),
            Set.of(Role.CASE_WORKER),
            new SessionId(new UUID(0, 2)));

    @ParameterizedTest
    @EnumSource
    void everyComponentIsDrawn(Language language) throws IOException {
        var html = Screen.bind(screen(language)).call(() -> new Templates().render(new GalleryPage(typed())));
        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/" + language.tag() + ".html"), html);
        var page = Jsoup.parse(html);
        assertThat(html).doesNotContain("??", " style=", "onclick", "javascript:");
        assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form[method=post]")).allMatch(form -> form.selectFirst("input[name=once]") != null);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("#f-calling").val()).isEqualTo("<b>رنا</b>");
        assertThat(page.select(".m-mask").text()).startsWith("••••••").doesNotContain("رنا");
        assertThat(page.select("script[src], link[href]").eachAttr("href")).noneMatch(link -> link.contains("//"));
    }

    private static Form typed() {
        var form = Form.of(Map.of("calling", "<b>رنا</b>", "born", "31/02/1990", "many", "desk"));
        form.require("text", "ui.form.not-a-number").date("born").ifPresent(day -> form.problem("born", "ui.home"));
        return form;
    }

    private static Screen screen(Language language) {
        return new Screen(
                Screen.Taste.of(language),
                Screen.Address.of("/desk"),
                () -> Optional.of(SHILAN),
                () -> Optional.of(new Screen.Csrf("_csrf", "t")),
                actor -> List.of(
                        NavigationSource.Entry.of("/desk", "home", "ui.key.desk", 10),
                        NavigationSource.Entry.of("/cases", "users", "ui.key.referral", 30)
                                .overdue(3),
                        NavigationSource.Entry.of("/help", "help", "ui.help", 99)
                                .asReference()),
                () -> new UUID(1, 1));
    }
}
