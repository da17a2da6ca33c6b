package iq.masar.laissezpasser.keys;

import iq.masar.laissezpasser.store.PassStore;
import iq.masar.laissezpasser.store.SignerStore;
import iq.masar.seals.Signers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever signed seals here, and the documents that are withdrawn: as they stand at this moment (IDN-71). */
@Component
class KnownSigners implements Signers {
    private final SignerStore signers;
    private final PassStore documents;

    KnownSigners(SignerStore signers, PassStore documents) {
        this.signers = signers;
        this.documents = documents;
    }

    @Override
    public Optional<Key> find(String signer, String reference) {
        return signers.find(signer, reference).map(row -> new Key(SealKey.publicKey(row.publicKey()), row.from()));
    }

    @Override
    public List<Listed> list() {
        return signers.list().stream()
                .map(row -> new Listed(row.signer(), row.reference(), row.from(), row.publicKey()))
                .toList();
    }

    @Override
    public List<String> withdrawn() {
        return documents.withdrawn();
    }

    @Override
    public boolean isRevoked(String number) {
        return documents.isWithdrawn(number);
    }
}
