package iq.masar.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A person at a browser without script: opens pages, follows redirects, and fills in the forms that are really there, with
 * everything they already hold. What a page does not offer, a visitor cannot do.
 */
final class Visitor {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;
    private Document page;
    private int status;

    Visitor(String address) {
        this.home = URI.create(address);
        this.page = new Document(address);
    }

    /** Opens an address of this house; any answer is an answer. */
    Visitor open(String path) {
        return take(HttpRequest.newBuilder(home.resolve(path)).GET().build());
    }

    /** Follows the link whose address begins so. */
    Visitor follow(String start) {
        var link = page.select("a[href]").stream()
                .map(each -> each.attr("href"))
                .filter(each -> each.startsWith(start))
                .findFirst();
        return open(link.orElseThrow(() -> new NotOffered("a link to " + start, this)));
    }

    /** Sends the form whose action ends so, with its own values and these on top; a list value is written {@code a|b}. */
    Visitor send(String action, Map<String, String> answers) {
        var form = form(action).orElseThrow(() -> new NotOffered("a form for " + action, this));
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData()
                .forEach(pair -> fields.computeIfAbsent(pair.key(), key -> new ArrayList<>())
                        .add(pair.value()));
        answers.forEach((name, value) -> {
            if (!offers(form, name)) {
                throw new NotOffered("a field " + name + " for " + action, this);
            }
            fields.put(name, List.of(value.split("\\|", -1)));
        });
        return take(HttpRequest.newBuilder(home.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Origin", home.toString())
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Presses the button of a form that asks nothing. */
    Visitor press(String action) {
        return send(action, Map.of());
    }

    boolean offersForm(String action) {
        return form(action).isPresent();
    }

    int status() {
        return status;
    }

    Document page() {
        return page;
    }

    /** Where the visitor stands, without query. */
    String path() {
        return URI.create(page.location()).getPath();
    }

    boolean sees(String text) {
        return page.text().contains(text);
    }

    /** The text of the first element so selected, or nothing. */
    String read(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .orElse("");
    }

    private Optional<FormElement> form(String action) {
        return page.select("form").forms().stream()
                .filter(form -> form.attr("method").equalsIgnoreCase("post"))
                .filter(form -> pathOf(form.attr("action")).endsWith(action))
                .findFirst();
    }

    private static String pathOf(String action) {
        var query = action.indexOf('?');
        return query < 0 ? action : action.substring(0, query);
    }

    private static boolean offers(FormElement form, String name) {
        return form.elements().stream().anyMatch(field -> field.attr("name").equals(name));
    }

    private Visitor take(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            status = answer.statusCode();
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return this;
        } catch (IOException e) {
            throw new NotOffered("an answer to " + request.uri().getPath(), this, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotOffered("time", this, e);
        }
    }

    private static String encoded(Map<String, List<String>> fields) {
        var pairs = new ArrayList<String>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(code(name) + "=" + code(value))));
        return String.join("&", pairs);
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
