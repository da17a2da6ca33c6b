package iq.masar.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.Browser;
import iq.masar.testing.RoomTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Bad input gets a plain answer: an address the server cannot read, and more text than one form holds. */
@RoomTest
class PlainAnswersTest {
    @LocalServerPort
    int port;

    @Test
    void anUnreadableAddressIsAnsweredInThreeLanguages() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("lang=\"ar\"", "lang=\"ckb\"", "lang=\"en\"")
                    .doesNotContainIgnoringCase("tomcat", "apache", "exception");
        }
    }

    @Test
    void fourMegabytesInOneFormAreRefusedPlainly() {
        var browser = new Browser(port);
        var answer = browser.post("/complain", Map.of("subject", "other", "text", "ا".repeat(2 * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void twoMegabytesInOneFormAreRead() {
        var browser = new Browser(port);
        var answer = browser.post("/complain", Map.of("subject", "other", "text", "a".repeat(2 * 1024 * 1024)));
        assertThat(answer.statusCode()).isIn(303, 422);
    }

    @Test
    void anotherLanguageKeepsWhatWasAskedFor() {
        var page = new Browser(port)
                .get("/services?family=housing&shelf=offered&lang=en")
                .body();
        assertThat(page).contains("/services?family=housing&amp;shelf=offered&amp;lang=ckb");
    }

    @Test
    void theWayOfDrawingIsThisBrowsers() {
        var browser = new Browser(port);
        browser.hold("look", "dark");
        browser.hold("air", "dense");
        browser.hold("digits", "arab");
        assertThat(browser.get("/services?lang=ar").body())
                .contains("data-bs-theme=\"dark\"", "is-dense")
                .containsPattern("<b>[٠-٩]+</b>");
    }

    @Test
    void aReaderWhoWentAwayIsNobodysIncident(@Autowired Problems problems) throws IOException {
        var gone = new MockHttpServletResponse();
        problems.failed(new ClientAbortException(new IOException("Broken pipe")), new MockHttpServletRequest(), gone);
        assertThat(gone.getContentAsByteArray()).isEmpty();
        var failed = new MockHttpServletResponse();
        problems.failed(new IOException("a disk is full"), new MockHttpServletRequest(), failed);
        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(failed.getContentAsString()).contains("<h1").doesNotContain("disk");
    }
}
