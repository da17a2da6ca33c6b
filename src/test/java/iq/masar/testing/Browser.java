package iq.masar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, follows nothing by itself, and posts forms with the token of the last page. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String site;

    public Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET(), Map.of());
    }

    /** Posts a form with a fresh token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("_csrf", token("/account"));
        return postRaw(path, encoded(form), Map.of());
    }

    /** Posts a body as it is. */
    public HttpResponse<String> postRaw(String path, String body, Map<String, String> headers) {
        return send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    public HttpResponse<String> signIn(String username, String passphrase) {
        return post("/sign-in", Map.of("username", username, "passphrase", passphrase));
    }

    /** The token of a page, or of the sign-in page when nobody is signed in. */
    public String token(String path) {
        var page = get(path);
        return tokenIn(page.statusCode() == 200 ? page.body() : get("/sign-in").body());
    }

    public static String tokenIn(String page) {
        var found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** A page without what differs every time: tokens and once-keys. */
    public static String withoutTokens(String page) {
        return page.replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "");
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void hold(String name, String value) {
        cookies.put(name, value);
    }

    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
