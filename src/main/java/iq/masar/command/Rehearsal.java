package iq.masar.command;

import iq.masar.kernel.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Looks at the pages everybody sees first, so that the start-up cache holds what they need. */
final class Rehearsal {
    private static final List<String> PAGES = List.of("/health", "/sign-in", "/services", "/complain");
    private final String address;

    Rehearsal(String address) {
        this.address = address;
    }

    void run() throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            for (var language : Language.values()) {
                for (var page : PAGES) {
                    var request = HttpRequest.newBuilder(URI.create(address + page + "?lang=" + language.tag()));
                    browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
