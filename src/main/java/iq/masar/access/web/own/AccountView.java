package iq.masar.access.web.own;

import iq.masar.access.OwnAccount;
import iq.masar.access.Passkeys;
import iq.masar.access.SecondFactors;
import iq.masar.access.Tokens;
import iq.masar.agencies.Agencies;
import iq.masar.kernel.Actor;
import iq.masar.ui.Form;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import org.springframework.stereotype.Component;

/** Gathers what the page of one's own account shows. */
@Component
class AccountView {
    private final OwnAccount own;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Tokens tokens;
    private final Agencies agencies;

    AccountView(OwnAccount own, SecondFactors factors, Passkeys passkeys, Tokens tokens, Agencies agencies) {
        this.own = own;
        this.factors = factors;
        this.passkeys = passkeys;
        this.tokens = tokens;
        this.agencies = agencies;
    }

    AccountPage page(Actor actor, Form form, boolean isDone) {
        var account = own.get(actor);
        if (!form.has("language")) {
            var taste = Screen.current().taste();
            form.with("language", account.language().tag())
                    .with("digits", own.digits(actor))
                    .with("look", taste.dark() ? "dark" : "light")
                    .with("air", taste.dense() ? "dense" : "roomy");
        }
        return new AccountPage(
                account,
                Words.label(agencies.name(account.office())),
                form,
                factors.hasGenerator(account.id()),
                factors.isRequired(),
                passkeys.list(account.id()),
                tokens.list(actor),
                isDone);
    }
}
