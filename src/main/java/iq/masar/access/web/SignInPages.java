package iq.masar.access.web;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.access.SecondFactors;
import iq.masar.access.Sessions;
import iq.masar.access.SignIn;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Afterwards afterwards;

    SignInPages(SignIn signIn, SecondFactors factors, Sessions sessions, Accounts accounts, Afterwards afterwards) {
        this.signIn = signIn;
        this.factors = factors;
        this.sessions = sessions;
        this.accounts = accounts;
        this.afterwards = afterwards;
    }

    @GetMapping("/sign-in")
    Answer ask(Optional<Actor> actor, Form form) {
        var to = Kept.isOurs(form.raw("to")) ? form.raw("to") : "";
        var why = form.has("left") ? "left" : form.has("joined") ? "joined" : to.isEmpty() ? "" : "first";
        return actor.isPresent()
                ? Answer.to(to.isEmpty() ? "/" : to)
                : Answer.show(new SignInPage(Form.empty(), to, why, Optional.empty()));
    }

    @PostMapping("/sign-in")
    Answer tryPassphrase(Form form, HttpServletRequest request, HttpServletResponse response) {
        var kept = Kept.in(form);
        var passphrase = form.raw("passphrase").toCharArray();
        return switch (signIn.attempt(form.text("username"), passphrase, request.getRemoteAddr())) {
            case SignIn.Outcome.Refused refused -> refused(form, kept);
            case SignIn.Outcome.SecondDue due -> {
                sessions.await(request, due.account(), due.session());
                afterwards.remember(request, form.raw("to"), kept);
                yield Answer.to("/sign-in/second");
            }
            case SignIn.Outcome.EnrolmentDue due -> {
                sessions.await(request, due.account(), due.session());
                afterwards.remember(request, form.raw("to"), kept);
                factors.begin(due.account());
                yield Answer.to("/sign-in/enrolment");
            }
            case SignIn.Outcome.Complete in -> {
                sessions.begin(request, in.account(), in.session());
                afterwards.remember(request, form.raw("to"), kept);
                yield completed(in.account(), request, response);
            }
        };
    }

    private static Answer refused(Form form, Optional<Kept> kept) {
        form.problem("passphrase", "access.sign-in.refused");
        return Answer.unprocessable(new SignInPage(form, form.raw("to"), "", kept));
    }

    @GetMapping("/sign-in/second")
    Answer askSecond(HttpServletRequest request) {
        return awaited(request)
                .<Answer>map(account -> Answer.show(second(Form.empty(), account)))
                .orElseGet(() -> Answer.to("/sign-in"));
    }

    @PostMapping("/sign-in/second")
    Answer trySecond(Form form, HttpServletRequest request, HttpServletResponse response) {
        var account = awaited(request);
        if (account.isEmpty()) {
            return Answer.to("/sign-in");
        }
        if (!signIn.second(account.get(), form.text("code"), request.getRemoteAddr())) {
            form.problem("code", "access.second.refused");
            return Answer.unprocessable(second(form, account.get()));
        }
        sessions.complete(request);
        return completed(account.get().id(), request, response);
    }

    @GetMapping("/sign-in/enrolment")
    Answer askEnrolment(HttpServletRequest request) {
        return enrolment(request, Form.empty()).<Answer>map(Answer::show).orElseGet(() -> Answer.to("/sign-in"));
    }

    @PostMapping("/sign-in/enrolment")
    Answer tryEnrolment(Form form, HttpServletRequest request, HttpServletResponse response) {
        var page = enrolment(request, form);
        if (page.isEmpty()) {
            return Answer.to("/sign-in");
        }
        var account = awaited(request).orElseThrow();
        if (!factors.confirm(account, form.text("code"))) {
            form.problem("code", "access.second.refused");
            return Answer.unprocessable(page.get());
        }
        sessions.complete(request);
        return completed(account.id(), request, response);
    }

    @PostMapping("/sign-out")
    Answer leave(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        signIn.ended(actor);
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Answer.to("/sign-in?left=1");
    }

    /** A page is asked for, never a change: the refused post arrives here as reading. */
    @GetMapping("/sign-in/again")
    Answer again(HttpServletRequest request) {
        return Answer.show(new SignInPage(Form.empty(), "", "ended", Afterwards.refused(request)));
    }

    private Answer completed(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        signIn.completed(account);
        accounts.find(account).ifPresent(known -> Afterwards.greet(known, request, response));
        return Answer.to(afterwards.destination(request));
    }

    private Optional<Account> awaited(HttpServletRequest request) {
        return sessions.awaited(request).flatMap(accounts::find).filter(Account::isActive);
    }

    private SecondPage second(Form form, Account account) {
        return new SecondPage(form, factors.hasGenerator(account.id()), factors.hasPasskey(account.id()));
    }

    private Optional<EnrolmentPage> enrolment(HttpServletRequest request, Form form) {
        return awaited(request)
                .filter(account -> !factors.hasAny(account.id()))
                .flatMap(factors::setup)
                .map(setup -> new EnrolmentPage(form, setup, "/sign-in/enrolment"));
    }
}
