package iq.masar.access.web;

import iq.masar.access.Account;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a browser wanted before it was asked to sign in: a page, or a form full of text. */
@Component
class Afterwards {
    private static final String TO = Afterwards.class.getName() + ".to";
    private static final String KEPT = Afterwards.class.getName() + ".kept";
    private static final int A_YEAR = 31_536_000;

    void remember(HttpServletRequest request, String to, Optional<Kept> kept) {
        var session = request.getSession();
        kept.ifPresent(text -> session.setAttribute(KEPT, text));
        if (Kept.isOurs(to)) {
            session.setAttribute(TO, to);
        }
    }

    /** Where to go now: to the kept text, to the page asked for, or to the start. */
    String destination(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(KEPT) instanceof Kept) {
            return "/sign-in/kept";
        }
        var to = session.getAttribute(TO);
        session.removeAttribute(TO);
        return to instanceof String path ? path : "/";
    }

    /** The text, as long as the session lives: pressing twice or coming back must not lose it. */
    Optional<Kept> kept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof Kept kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT);
    }

    /** What the refused request carried; see the wall's refusals. */
    @SuppressWarnings("unchecked")
    static Optional<Kept> refused(HttpServletRequest request) {
        return request.getAttribute("masar.kept.path") instanceof String path
                        && request.getAttribute("masar.kept.fields") instanceof Map<?, ?> fields
                ? Optional.of(Kept.of(path, (Map<String, String[]>) fields))
                : Optional.empty();
    }

    /** Shows the account's own language, unless this browser has chosen one. */
    static void greet(Account account, HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies == null
                || Arrays.stream(cookies).noneMatch(one -> one.getName().equals("lang"))) {
            speak(account.language().tag(), response);
        }
    }

    static void speak(String language, HttpServletResponse response) {
        var cookie = new Cookie("lang", language);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
