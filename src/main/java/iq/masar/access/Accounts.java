package iq.masar.access;

import iq.masar.access.store.AccountStore;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door for every other room: who is who. Nothing can be changed here. */
@Component
public class Accounts {
    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
    }

    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    /** Everybody of an office who has an open account, by name; at most five hundred. */
    public List<Account> list(OfficeCode office) {
        return store.ofOffice(office);
    }

    /** The active accounts of an office with this role, by name. */
    public List<Account> withRole(OfficeCode office, Role role) {
        return store.ofOffice(office).stream()
                .filter(one -> one.isActive() && one.is(role))
                .toList();
    }

    /** The active accounts with this role in the whole country, by name; at most five hundred. */
    public List<Account> withRole(Role role) {
        return store.withRole(role).stream().filter(Account::isActive).toList();
    }

    /** The work name colleagues know; a dash for an account that never was. */
    public String name(AccountId id) {
        return find(id).map(Account::displayName).orElse("–");
    }
}
