package iq.masar.access.proof;

import iq.masar.access.AccessSettings;
import iq.masar.access.Account;
import iq.masar.access.store.PassphraseStore;
import iq.masar.kernel.AccountId;
import iq.masar.vault.Keyring;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets and checks passphrases: Argon2id beside the worker's keys that the same passphrase opens. */
@Component
public class Passphrases {
    private final PassphraseStore store;
    private final Keyring keyring;
    private final Clock clock;
    private final Argon2PasswordEncoder argon;
    private @Nullable String nobodys;

    Passphrases(PassphraseStore store, Keyring keyring, AccessSettings settings, Clock clock) {
        this.store = store;
        this.keyring = keyring;
        this.clock = clock;
        this.argon = new Argon2PasswordEncoder(16, 32, 1, settings.argonMemoryKib(), settings.argonPasses());
    }

    /** The first passphrase of an account, or the one after a recovery: it gets keys, if it has none. */
    public void set(Account account, char[] passphrase) {
        var normal = normal(passphrase);
        try {
            store.put(account.id(), hash(normal), clock.instant());
            keyring.enrol(account.id(), account.organisation(), account.office(), account.roles(), normal);
        } finally {
            Arrays.fill(normal, '\0');
        }
    }

    /** A new passphrase for the same keys; false when the old one is wrong. */
    public boolean change(AccountId account, char[] old, char[] fresh) {
        var before = normal(old);
        var after = normal(fresh);
        try {
            if (!isRight(account, old) || !keyring.rekey(account, before, after)) {
                return false;
            }
            store.put(account, hash(after), clock.instant());
            return true;
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(after, '\0');
        }
    }

    /** Whether it is this account's passphrase; takes as long for an account that has none. */
    public boolean isRight(AccountId account, char[] passphrase) {
        var nobody = nobodys();
        var proof = store.find(account);
        var normal = normal(passphrase);
        try {
            var right = argon.matches(
                    CharBuffer.wrap(normal),
                    proof.map(PassphraseStore.Proof::hash).orElse(nobody));
            return right && proof.isPresent();
        } finally {
            Arrays.fill(normal, '\0');
        }
    }

    /** Made at the first question of a process, whoever it is about, so that it tells nothing. */
    private synchronized String nobodys() {
        var known = nobodys == null ? hash("nobody has this passphrase".toCharArray()) : nobodys;
        nobodys = known;
        return known;
    }

    private String hash(char[] normal) {
        return java.util.Objects.requireNonNull(argon.encode(CharBuffer.wrap(normal)));
    }

    /** The same passphrase from every keyboard. */
    public static char[] normal(char[] typed) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                .toCharArray();
    }
}
