package iq.masar.access.store;

import iq.masar.access.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Accounts, as the framework's ceremonies want to see them; it can make or remove none. */
public final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final AccountStore accounts;

    public PasskeyOwners(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(accounts.find(PasskeyStore.account(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return owner(accounts.byUsername(username));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        // Accounts are made by administrators.
    }

    @Override
    public void delete(Bytes handle) {
        // Accounts are closed by administrators.
    }

    private static @Nullable PublicKeyCredentialUserEntity owner(Optional<Account> account) {
        return account.map(known -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyStore.handle(known.id()))
                        .name(known.username())
                        .displayName(known.displayName())
                        .build())
                .orElse(null);
    }
}
