package iq.masar.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The token by which another office knows a finding, offline (IDN-59). */
class TokensTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Token TOKEN = new Token("IDN-2026-000114", Token.Finding.CONFIRMED, LAST);
    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private Signers knowing(String revoked) {
        return new Signers() {
            @Override
            public Optional<Key> find(String signer, String reference) {
                return signer.equals("MOI") ? Optional.of(new Key(keys.getPublic(), LAST)) : Optional.empty();
            }

            @Override
            public boolean isRevoked(String number) {
                return number.equals(revoked);
            }
        };
    }

    @Test
    void aTokenIsGoodUntilItsLastDayAndUntilWithdrawn() {
        var line = Tokens.write(TOKEN, "MOI", "K1", keys.getPrivate());
        assertThat(Tokens.check(line, knowing(""), LAST)).isEqualTo(new TokenCheck.Valid(TOKEN));
        assertThat(Tokens.check(line, knowing(""), LAST.plusDays(1))).isEqualTo(new TokenCheck.Expired(TOKEN));
        assertThat(Tokens.check(line, knowing(TOKEN.reference()), LAST)).isEqualTo(new TokenCheck.Revoked(TOKEN));
        assertThat(Tokens.check(Tokens.write(TOKEN, "XXX", "K1", keys.getPrivate()), knowing(""), LAST))
                .isEqualTo(new TokenCheck.TokenInvalid());
    }

    @Test
    void everyChangedCharacterMakesItInvalid() {
        var line = Tokens.write(TOKEN, "MOI", "K1", keys.getPrivate());
        for (var i = 0; i < line.length() - 1; i++) { // the last character also holds bits that carry nothing
            var changed = line.substring(0, i) + (line.charAt(i) == 'A' ? 'B' : 'A') + line.substring(i + 1);
            assertThat(Tokens.check(changed, knowing(""), LAST)).isEqualTo(new TokenCheck.TokenInvalid());
        }
        for (var broken : new String[] {"", "A", "é", line.substring(1), line + "AAAA", "====", "\u202E"}) {
            assertThat(Tokens.check(broken, knowing(""), LAST)).isEqualTo(new TokenCheck.TokenInvalid());
        }
    }
}
