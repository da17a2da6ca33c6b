package iq.masar.access;

import iq.masar.access.store.AccountStore;
import iq.masar.access.store.PasskeyOwners;
import iq.masar.access.store.PasskeyStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys as second factor: the ceremonies are the framework's, the place is ours. */
@Component
public class Passkeys {
    private static final String NAME = "Masar";
    private final AccountStore accounts;
    private final PasskeyStore store;
    private final AccessSettings settings;
    private final Audit audit;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(AccountStore accounts, PasskeyStore store, AccessSettings settings, Audit audit) {
        this.accounts = accounts;
        this.store = store;
        this.settings = settings;
        this.audit = audit;
    }

    /** One passkey as its owner sees it. */
    public record Listed(String id, String label, Instant createdAt, Instant usedAt) {}

    /** A challenge: what the browser gets, and what the session remembers of it. */
    public record Challenge(String json, Object remembered) {}

    public List<Listed> list(AccountId account) {
        return store.of(account).stream()
                .map(one -> new Listed(
                        one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .toList();
    }

    /** What the browser needs to make a new passkey for this account. */
    public Challenge offer(Account account, String host) {
        var options = party(host)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account)));
        return new Challenge(json.writeValueAsString(options), options);
    }

    /** Keeps the passkey the browser made; false when it does not answer the challenge. */
    @Transactional
    public boolean keep(Account account, Object remembered, String credential, String label, String host) {
        if (!(remembered instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            var made = json.readValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var kept = party(host)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, label)));
            audit.decided(Act.about(account.id(), account.organisation(), account.office(), "access.add-passkey"));
            return kept != null;
        } catch (JacksonException | com.webauthn4j.util.exception.WebAuthnException | IllegalArgumentException no) {
            return false;
        }
    }

    /** What the browser needs to prove one of this account's passkeys. */
    public Challenge ask(Account account, String host) {
        var options = party(host)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(as(account)));
        return new Challenge(json.writeValueAsString(options), options);
    }

    /** Whether the browser proved a passkey of this very account, in answer to this challenge. */
    @Transactional
    public boolean isProven(Account account, Object remembered, String credential, String host) {
        if (!(remembered instanceof PublicKeyCredentialRequestOptions options)) {
            return false;
        }
        try {
            var shown = json.readValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var owner = party(host).authenticate(new RelyingPartyAuthenticationRequest(options, shown));
            return PasskeyStore.account(owner.getId()).equals(account.id());
        } catch (JacksonException | com.webauthn4j.util.exception.WebAuthnException | IllegalArgumentException no) {
            return false;
        }
    }

    /** Removes one of the account's passkeys; false when it is not theirs. */
    @Transactional
    public boolean remove(Account account, String id) {
        var removed = store.remove(id, account.id());
        if (removed) {
            audit.decided(Act.about(account.id(), account.organisation(), account.office(), "access.remove-passkey"));
        }
        return removed;
    }

    private static Authentication as(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.username(), "", List.of());
    }

    /** We are who the configuration says; while only this machine reaches us, we are localhost. */
    private Webauthn4JRelyingPartyOperations party(String host) {
        var site = settings.site().isEmpty() ? "http://" + host : settings.site();
        var id = settings.site().isEmpty() ? "localhost" : URI.create(site).getHost();
        return new Webauthn4JRelyingPartyOperations(
                new PasskeyOwners(accounts),
                store,
                PublicKeyCredentialRpEntity.builder().id(id).name(NAME).build(),
                Set.of(site));
    }
}
