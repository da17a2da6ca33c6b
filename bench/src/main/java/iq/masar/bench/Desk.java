package iq.masar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A signed-in officer's requests: her cookies, and the token every form of hers carries. */
final class Desk {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;
    private String token = "";

    Desk(String address) {
        this.address = address;
    }

    Desk signedIn(String username) throws IOException, InterruptedException {
        token(take(get("/sign-in")));
        var answer = client.send(
                post("/sign-in", Map.of("username", username, "passphrase", Population.PASSPHRASE)),
                HttpResponse.BodyHandlers.ofString());
        keep(answer);
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IOException("sign-in answered " + answer.statusCode());
        }
        token(take(get("/account")));
        return this;
    }

    private String take(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        keep(answer);
        return answer.body();
    }

    private void keep(HttpResponse<String> answer) {
        answer.headers().allValues("set-cookie").forEach(cookie -> {
            var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
    }

    private void token(String page) {
        var field = Jsoup.parse(page).selectFirst("input[name=_csrf]");
        token = field == null ? token : field.attr("value");
    }

    HttpRequest get(String path) {
        return request(path).GET().build();
    }

    /** A form of its own each time, as a page would give it. */
    HttpRequest post(String path, Map<String, String> answers) {
        var all = new LinkedHashMap<>(answers);
        all.put("_csrf", token);
        all.put("once", UUID.randomUUID().toString());
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(all.entrySet().stream()
                        .flatMap(field -> java.util.Arrays.stream(field.getValue().split("\\|"))
                                .map(value -> code(field.getKey()) + "=" + code(value)))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(address + path));
        return cookies.isEmpty()
                ? builder
                : builder.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
