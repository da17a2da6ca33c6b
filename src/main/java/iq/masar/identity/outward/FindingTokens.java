package iq.masar.identity.outward;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.store.FindingStore;
import iq.masar.identity.store.FindingStore.Issued;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.seals.Token;
import iq.masar.seals.TokenCheck;
import iq.masar.seals.Tokens;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The token another ministry checks (IDN-59): reference, finding, last day, signature, and nothing of the person. A token that
 * was withdrawn here is refused here from that moment; an office without a network learns it with its next list.
 */
@Component
@Transactional
public class FindingTokens {
    private static final int A_YEAR = 12;
    private final FindingStore store;
    private final Desk desk;
    private final Clocks clocks;
    private final TokenKey key;
    private final FindingSigners signers;

    FindingTokens(FindingStore store, Desk desk, Clocks clocks, TokenKey key, FindingSigners signers) {
        this.store = store;
        this.desk = desk;
        this.clocks = clocks;
        this.key = key;
        this.signers = signers;
    }

    /** Signs a token of a finding that holds; empty when there is none, or not for this actor. */
    public Optional<String> issue(CaseId id, Actor officer) {
        return desk.lock(id, officer, "claim")
                .filter(claim -> claim.state()
                        .holding()
                        .filter(Outcome.CONFIRMED::equals)
                        .isPresent())
                .filter(claim -> !(claim.state() instanceof ClaimState.Appealed))
                .map(claim -> {
                    var reference = store.of(id).getFirst().reference();
                    var until = clocks.today().plusMonths(A_YEAR);
                    store.issue(new Issued(reference, id, until, clocks.now(), Optional.empty()));
                    desk.note(officer, "identity.token", id, "reference", reference);
                    return line(new Token(reference, Token.Finding.CONFIRMED, until));
                });
    }

    /** The token that stands, written again as it was; signatures differ, what is signed does not. */
    @Transactional(readOnly = true)
    public Optional<String> standing(CaseId id) {
        return store.of(id).stream()
                .findFirst()
                .flatMap(made -> store.token(made.reference()))
                .filter(issued -> issued.revokedAt().isEmpty())
                .map(issued -> line(new Token(issued.reference(), Token.Finding.CONFIRMED, issued.validTo())));
    }

    private String line(Token token) {
        return Tokens.write(token, TokenKey.SIGNER, TokenKey.REFERENCE, key.secret());
    }

    public ClaimReply revoke(CaseId id, Actor officer) {
        if (desk.lock(id, officer, "claim").isEmpty()) {
            return new ClaimReply.Unknown();
        }
        store.revoke(id, clocks.now());
        desk.note(officer, "identity.revoked", id, "token", "all");
        return new ClaimReply.Done(id);
    }

    /** Checks a token as any office would, with the list of withdrawn ones as it stands at this moment. */
    @Transactional(readOnly = true)
    public TokenCheck check(String line) {
        return Tokens.check(line, signers, clocks.today());
    }
}
