package iq.masar.identity.outward;

import iq.masar.identity.steps.Clocks;
import iq.masar.identity.store.FindingStore;
import iq.masar.seals.Signers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signs tokens of findings, and which of them are withdrawn, as things stand at this moment (IDN-59). */
@Component
class FindingSigners implements Signers {
    private final FindingStore store;
    private final Clocks clocks;
    private final TokenKey key;

    FindingSigners(FindingStore store, Clocks clocks, TokenKey key) {
        this.store = store;
        this.clocks = clocks;
        this.key = key;
    }

    @Override
    public Optional<Key> find(String signer, String reference) {
        return signer.equals(TokenKey.SIGNER) && reference.equals(TokenKey.REFERENCE)
                ? Optional.of(new Key(key.open(), key.from()))
                : Optional.empty();
    }

    /** A token this house never issued, or has withdrawn. */
    @Override
    public boolean isRevoked(String number) {
        return store.token(number).map(issued -> issued.revokedAt().isPresent()).orElse(true);
    }

    @Override
    public List<Listed> list() {
        var open = Base64.getEncoder().encodeToString(key.open().getEncoded());
        return List.of(new Listed(TokenKey.SIGNER, TokenKey.REFERENCE, key.from(), open));
    }

    @Override
    public List<String> withdrawn() {
        return store.withdrawn(clocks.today());
    }
}
