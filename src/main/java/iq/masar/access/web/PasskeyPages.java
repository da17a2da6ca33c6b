package iq.masar.access.web;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.access.Passkeys;
import iq.masar.access.Sessions;
import iq.masar.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A passkey as the second proof at sign-in; the page's script speaks with these two. */
@Controller
class PasskeyPages {
    private static final String ASKED = PasskeyPages.class.getName();
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Afterwards afterwards;

    PasskeyPages(Passkeys passkeys, SignIn signIn, Sessions sessions, Accounts accounts, Afterwards afterwards) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.afterwards = afterwards;
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request) {
        return awaited(request)
                .map(account -> {
                    var challenge = passkeys.ask(account, request.getHeader("Host"));
                    request.getSession().setAttribute(ASKED, challenge.remembered());
                    return ResponseEntity.ok(challenge.json());
                })
                .orElseGet(PasskeyPages::refused);
    }

    @PostMapping(path = "/sign-in/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> prove(
            @RequestBody String credential, HttpServletRequest request, HttpServletResponse response) {
        var account = awaited(request);
        var asked = request.getSession().getAttribute(ASKED);
        request.getSession().removeAttribute(ASKED);
        if (account.isEmpty()
                || asked == null
                || !signIn.passkey(
                        account.get(),
                        passkeys.isProven(account.get(), asked, credential, request.getHeader("Host")),
                        request.getRemoteAddr())) {
            return refused();
        }
        sessions.complete(request);
        signIn.completed(account.get().id());
        Afterwards.greet(account.get(), request, response);
        return ResponseEntity.ok("{\"to\":\"" + afterwards.destination(request).replace("\"", "%22") + "\"}");
    }

    private Optional<Account> awaited(HttpServletRequest request) {
        return sessions.awaited(request).flatMap(accounts::find).filter(Account::isActive);
    }

    private static ResponseEntity<String> refused() {
        return ResponseEntity.status(422).body("{}");
    }
}
