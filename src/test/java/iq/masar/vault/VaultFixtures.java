package iq.masar.vault;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers with open keys, and a case as casework founds it. */
class VaultFixtures {
    private static final String PASSPHRASE = "a passphrase of the tests";

    private final Keyring keyring;
    private final Vault vault;
    private final Ids ids;
    private final TransactionTemplate transaction;

    /** Not a bean, so that these tests share the one context of all room tests. */
    VaultFixtures(BeanFactory house) {
        this.keyring = house.getBean(Keyring.class);
        this.vault = house.getBean(Vault.class);
        this.ids = house.getBean(Ids.class);
        this.transaction = house.getBean(TransactionTemplate.class);
    }

    OfficeCode office() {
        return new OfficeCode("T-" + ids.next().toString().substring(24));
    }

    Actor officer(String name, OfficeCode office, Role... roles) {
        return officer(name, new OrganisationCode("MOMD"), office, roles);
    }

    Actor officer(String name, OrganisationCode institution, OfficeCode office, Role... roles) {
        var account = new AccountId(ids.next());
        keyring.enrol(account, institution, office, Set.of(roles), PASSPHRASE.toCharArray());
        var actor = new Actor(
                account,
                name,
                institution,
                office,
                new GovernorateCode("NI"),
                Set.of(roles),
                new SessionId(ids.next()));
        return signedIn(actor);
    }

    Actor signedIn(Actor actor) {
        if (!keyring.unlock(actor.account(), PASSPHRASE.toCharArray(), actor.session())) {
            throw new AssertionError("the passphrase must open");
        }
        return actor;
    }

    CaseId newCase() {
        return new CaseId(ids.next());
    }

    Place notes(CaseId file) {
        return new Place(file, Section.NOTES, ids.next());
    }

    CaseId founded(Actor by, String callingName) {
        var file = newCase();
        transaction.executeWithoutResult(status -> {
            vault.found(file, by);
            vault.write(Place.face(file), Map.of(Vault.CALLING, callingName), by);
        });
        return file;
    }
}
