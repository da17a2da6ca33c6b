package iq.masar.story;

import java.io.ByteArrayOutputStream;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A person at a browser without script: opens pages, follows redirects, and fills in the forms that are really there, with
 * everything they already hold. What a page does not offer, a visitor cannot do.
 */
public final class Visitor implements AutoCloseable {
    private static final String BOUNDARY = "masar-part-of-a-form";
    private static final Set<String> FIXED = Set.of("hidden", "submit");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;
    private Document page;
    private int status;

    public Visitor(String address) {
        this.home = URI.create(address);
        this.page = new Document(address);
    }

    /** Opens an address of this house; any answer is an answer. */
    public Visitor open(String path) {
        return take(HttpRequest.newBuilder(home.resolve(path)).GET().build());
    }

    /** Follows the first link whose address begins so. */
    public Visitor follow(String start) {
        return open(linkTo(start, link -> true, ""));
    }

    /**
     * Sends the first form whose action ends so and that can take these answers: it has every field, and what is fixed in it
     * agrees. Everything else stays as the page filled it. Several values of one field are written {@code a|b}.
     */
    public Visitor send(String action, Map<String, String> answers) {
        var answered = attempt(action, answers);
        if (status >= 400) {
            throw new NotOffered("good answer to " + action + " " + answers.keySet(), this);
        }
        return answered;
    }

    /** Like {@link #send}, where a refusal is what the story waits for. */
    public Visitor attempt(String action, Map<String, String> answers) {
        var form = form(action, answers);
        return post(
                form,
                "application/x-www-form-urlencoded;charset=UTF-8",
                HttpRequest.BodyPublishers.ofString(encoded(filled(form, answers))));
    }

    /** Like {@link #send}, with a text file in one field. */
    public Visitor enclose(String action, Map<String, String> answers, String field, String file, String text) {
        var answered = bring(action, answers, field, file, text);
        if (status >= 400) {
            throw new NotOffered("good answer to " + action + " with " + file, this);
        }
        return answered;
    }

    /** The same where a refusal is what the story waits for. */
    public Visitor bring(String action, Map<String, String> answers, String field, String file, String text) {
        var form = form(action, answers);
        var body = new StringBuilder();
        filled(form, answers).forEach((name, values) -> values.forEach(value -> body.append(part(name, "", value))));
        body.append(part(field, "; filename=\"" + file + "\"", text))
                .append("--")
                .append(BOUNDARY)
                .append("--\r\n");
        return post(
                form,
                "multipart/form-data; boundary=" + BOUNDARY,
                HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private static String part(String name, String more, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, more, value);
    }

    private FormElement form(String action, Map<String, String> answers) {
        return forms(action)
                .filter(each -> answers.entrySet().stream().allMatch(answer -> takes(each, answer)))
                .findFirst()
                .orElseThrow(() -> new NotOffered("form for " + action + " that takes " + answers.keySet(), this));
    }

    private static Map<String, List<String>> filled(FormElement form, Map<String, String> answers) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData()
                .forEach(pair -> fields.computeIfAbsent(pair.key(), key -> new ArrayList<>())
                        .add(pair.value()));
        answers.forEach((name, value) -> fields.put(name, List.of(value.split("\\|", -1))));
        return fields;
    }

    private Visitor post(FormElement form, String type, HttpRequest.BodyPublisher body) {
        return take(HttpRequest.newBuilder(home.resolve(form.attr("action")))
                .header("Content-Type", type)
                .header("Origin", home.toString())
                .POST(body)
                .build());
    }

    /** Sends a file as a bare stream, as the page's script does, and stands where the answer points. */
    public Visitor upload(String path, String name, Iterable<byte[]> content) {
        var token = Optional.ofNullable(page.selectFirst("input[name=_csrf]"))
                .map(each -> each.attr("value"))
                .orElse("");
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(home.resolve(path))
                            .header("Content-Type", "application/octet-stream")
                            .header("Origin", home.toString())
                            .header("X-CSRF-TOKEN", token)
                            .header("X-File-Name", code(name))
                            .POST(HttpRequest.BodyPublishers.ofByteArrays(content))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            status = answer.statusCode();
            return open(answer.headers().firstValue("Location").orElseThrow(() -> new NotOffered(path, this)));
        } catch (IOException e) {
            throw new NotOffered("an answer to " + path, this, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotOffered("time", this, e);
        }
    }

    /** Sends the form whose action ends so with one file, as a browser without script does. */
    public Visitor attach(String action, String name, byte[] content) {
        var form = forms(action).findFirst().orElseThrow(() -> new NotOffered("form for " + action, this));
        var field = form.select("input[type=file]").attr("name");
        var boundary = "masar-" + Integer.toHexString(content.length);
        var parts = new ByteArrayOutputStream();
        form.formData().stream()
                .filter(pair -> !pair.key().equals(field))
                .forEach(pair -> parts.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                                + pair.key() + "\"\r\n\r\n" + pair.value() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        parts.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return take(HttpRequest.newBuilder(home.resolve(form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", home.toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray()))
                .build());
    }

    /** Presses the button of a form that asks nothing. */
    public Visitor press(String action) {
        return send(action, Map.of());
    }

    public boolean offersForm(String action) {
        return forms(action).findAny().isPresent();
    }

    public int status() {
        return status;
    }

    public Document page() {
        return page;
    }

    /** Where the visitor stands, without query. */
    public String path() {
        return URI.create(page.location()).getPath();
    }

    public boolean sees(String text) {
        return page.text().contains(text);
    }

    /** The values a field of the page offers, in the page's order; empty when there is no such field. */
    public List<String> offered(String field) {
        return page.select("[name=" + field + "]").stream()
                .flatMap(each -> each.is("select") ? each.select("option").stream() : Stream.of(each))
                .map(each -> each.attr("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Follows the first link that begins so and reads so. */
    public Visitor choose(String start, String words) {
        return open(linkTo(start, link -> link.text().contains(words), " reading " + words));
    }

    /** The address of the first link that begins with one text and holds another. */
    public String linkWith(String start, String part) {
        return linkTo(start, link -> link.attr("href").contains(part), " with " + part);
    }

    private String linkTo(String start, Predicate<Element> wanted, String what) {
        return page.select("a[href]").stream()
                .filter(link -> link.attr("href").startsWith(start))
                .filter(wanted)
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new NotOffered("link to " + start + what, this));
    }

    /** The address of the first link that begins so, or nothing. */
    public String link(String start) {
        return Optional.ofNullable(page.selectFirst("a[href^=" + start + "]"))
                .map(each -> each.attr("href"))
                .orElse("");
    }

    /** The text of the first element so selected, or nothing. */
    public String read(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .orElse("");
    }

    private Stream<FormElement> forms(String action) {
        return page.select("form").forms().stream()
                .filter(form -> form.attr("method").equalsIgnoreCase("post"))
                .filter(form -> pathOf(form.attr("action")).endsWith(action));
    }

    private static String pathOf(String action) {
        var query = action.indexOf('?');
        return query < 0 ? action : action.substring(0, query);
    }

    private static boolean takes(FormElement form, Map.Entry<String, String> answer) {
        var fields = form.elements().stream()
                .filter(field -> field.attr("name").equals(answer.getKey()))
                .toList();
        var isFixed = fields.stream().allMatch(field -> FIXED.contains(field.attr("type")) || field.is("button"));
        return !fields.isEmpty()
                && (!isFixed
                        || fields.stream().anyMatch(field -> field.attr("value").equals(answer.getValue())));
    }

    private Visitor take(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            status = answer.statusCode();
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            page.select("a[hreflang]").remove(); // the same page in another language leads nowhere new
            return this;
        } catch (IOException e) {
            throw new NotOffered("an answer to " + request.uri().getPath(), this, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotOffered("time", this, e);
        }
    }

    /** Leaves the browser: a story meets thousands of visitors, and each holds a connection. */
    @Override
    public void close() {
        client.shutdownNow();
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
