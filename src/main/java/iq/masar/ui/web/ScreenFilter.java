package iq.masar.ui.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.ui.NavigationSource;
import iq.masar.ui.Screen;
import iq.masar.ui.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the screen around every request, so that words and layout know the language and who is looking. */
class ScreenFilter extends OncePerRequestFilter {
    private static final String COOKIE = "lang";
    private static final int A_YEAR = 31_536_000;
    private final Supplier<List<NavigationSource>> sources;
    private final Supplier<@Nullable SignedIn> signedIn;
    private final Ids ids;

    ScreenFilter(ObjectProvider<NavigationSource> sources, ObjectProvider<SignedIn> signedIn, Ids ids) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
        this.signedIn = SingletonSupplier.ofNullable(signedIn::getIfAvailable);
        this.ids = ids;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = asked(request.getQueryString());
        asked.ifPresent(language -> remember(language, response));
        var language = asked.or(() -> remembered(request)).orElse(Language.AR);
        response.setLocale(language.locale());
        var taste = new Screen.Taste(
                language,
                chose(request, "digits", "arab"),
                chose(request, "look", "dark"),
                chose(request, "air", "dense"));
        var screen = new Screen(
                taste, address(request), () -> actor(request), () -> csrf(request), this::entries, ids::next);
        within(screen, request, response, chain);
    }

    private static void within(
            Screen screen, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Screen.bind(screen).call(() -> {
                chain.doFilter(request, response);
                return screen;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** From the address only: reading a parameter here would read the posted body too early. */
    private static Optional<Language> asked(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(COOKIE + "="))
                        .findFirst()
                        .flatMap(part -> Language.find(part.substring(COOKIE.length() + 1)));
    }

    private static Screen.Address address(HttpServletRequest request) {
        var failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null
                ? new Screen.Address(request.getRequestURI(), Objects.requireNonNullElse(request.getQueryString(), ""))
                : Screen.Address.of(failed.toString());
    }

    private static void remember(Language language, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return cookie(request, COOKIE).flatMap(Language::find);
    }

    private static boolean chose(HttpServletRequest request, String name, String value) {
        return cookie(request, name).filter(value::equals).isPresent();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return cookies(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Stream<Cookie> cookies(Cookie @Nullable [] cookies) {
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        var room = signedIn.get();
        if (room != null) {
            return room.actor(request);
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    private static Optional<Screen.Csrf> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Screen.Csrf(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }

    private List<NavigationSource.Entry> entries(Actor actor) {
        return sources.get().stream()
                .flatMap(source -> source.entries(actor).stream())
                .toList();
    }
}
