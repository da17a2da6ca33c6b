package iq.masar.access;

import iq.masar.access.model.Totp;
import iq.masar.access.store.AuthenticatorStore;
import iq.masar.access.store.PasskeyStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Digits;
import iq.masar.vault.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second proof at sign-in: a code generator, and what its owner does with it. Passkeys have their own door. */
@Component
public class SecondFactors {
    private static final String PURPOSE = "access.authenticator";
    private static final int SECRET_BYTES = 20;
    private final AuthenticatorStore generators;
    private final PasskeyStore passkeys;
    private final Pseudonyms pseudonyms;
    private final AccessSettings settings;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(
            AuthenticatorStore generators,
            PasskeyStore passkeys,
            Pseudonyms pseudonyms,
            AccessSettings settings,
            Audit audit,
            Clock clock) {
        this.generators = generators;
        this.passkeys = passkeys;
        this.pseudonyms = pseudonyms;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a generator app needs, shown while it is being set up.
     *
     * @param secret to type by hand, in groups of four
     * @param address the {@code otpauth} address for the QR code
     */
    public record Setup(String secret, String address) {}

    public boolean isRequired() {
        return settings.requiresSecondFactor();
    }

    public boolean hasGenerator(AccountId account) {
        return generators
                .find(account)
                .filter(AuthenticatorStore.Generator::isConfirmed)
                .isPresent();
    }

    public boolean hasPasskey(AccountId account) {
        return !passkeys.of(account).isEmpty();
    }

    public boolean hasAny(AccountId account) {
        return hasGenerator(account) || hasPasskey(account);
    }

    /** Begins setting up a generator; one that was begun or confirmed already stays. */
    @Transactional
    public void begin(AccountId account) {
        generators.begin(account, pseudonyms.freshToken());
    }

    /** What to show while a generator is being set up; nothing once it is confirmed. */
    public Optional<Setup> setup(Account account) {
        return generators
                .find(account.id())
                .filter(one -> !one.isConfirmed())
                .map(one -> Totp.base32(secret(account.id(), one.seed())))
                .map(secret -> new Setup(
                        secret.replaceAll("(.{4})(?!$)", "$1 "),
                        "otpauth://totp/Masar:" + account.username() + "?secret=" + secret + "&issuer=Masar"));
    }

    /** Confirms a new generator by its first code. */
    @Transactional
    public boolean confirm(Account account, String typed) {
        if (hasGenerator(account.id()) || !accepts(account.id(), typed)) {
            return false;
        }
        generators.confirm(account.id(), clock.instant());
        audit.decided(Act.about(account.id(), account.organisation(), account.office(), "access.add-generator"));
        return true;
    }

    /** Whether this is the present code of the confirmed generator; each code works once (ASVS 6.5.1). */
    @Transactional
    public boolean isRight(AccountId account, String typed) {
        return hasGenerator(account) && accepts(account, typed);
    }

    /** Removes the generator; false when it is the only factor and one is required. */
    @Transactional
    public boolean removeGenerator(Account account) {
        if (isRequired() && !hasPasskey(account.id())) {
            return false;
        }
        generators.remove(account.id());
        audit.decided(Act.about(account.id(), account.organisation(), account.office(), "access.remove-generator"));
        return true;
    }

    /** After a recovery nothing of the lost proofs is worth anything. */
    void removeAll(AccountId account) {
        generators.remove(account);
        passkeys.removeAll(account);
    }

    private boolean accepts(AccountId account, String typed) {
        var code = Digits.western(typed).replaceAll("\\s", "");
        return generators
                .find(account)
                .map(one -> Totp.accepted(secret(account, one.seed()), code, clock.instant(), one.lastStep()))
                .filter(java.util.OptionalLong::isPresent)
                .filter(step -> generators.use(account, step.getAsLong()))
                .isPresent();
    }

    /** The secret exists only while it is computed: the database holds a seed, the deployment's key makes it a secret. */
    private byte[] secret(AccountId account, String seed) {
        var keyed = pseudonyms.lookup(PURPOSE, account + ":" + seed);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(keyed.getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(digest, SECRET_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
