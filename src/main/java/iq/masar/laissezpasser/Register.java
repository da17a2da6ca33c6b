package iq.masar.laissezpasser;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.store.PassStore;
import iq.masar.laissezpasser.store.PresentationStore;
import iq.masar.vault.Pseudonyms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents as lists and by themselves: for the post that issued them, and for whoever holds the claim. */
@Component
public class Register {
    private final PassStore documents;
    private final PresentationStore presentations;
    private final Pseudonyms pseudonyms;
    private final Particulars particulars;

    Register(PassStore documents, PresentationStore presentations, Pseudonyms pseudonyms, Particulars particulars) {
        this.documents = documents;
        this.presentations = presentations;
        this.pseudonyms = pseudonyms;
        this.particulars = particulars;
    }

    /** Documents of the actor's post: what waits first; at most two hundred. */
    public List<LaissezPasser> list(Actor actor) {
        return documents.of(actor.office());
    }

    /** Documents issued on a claim, newest first; empty unless the actor holds it. */
    public List<LaissezPasser> of(CaseId claim, Actor actor) {
        return particulars.holds(actor, claim) ? documents.of(claim) : List.of();
    }

    /** One of the actor's post. */
    public Optional<LaissezPasser> ofPost(UUID id, Actor actor) {
        return documents.find(id).filter(one -> one.issue().post().equals(actor.office()));
    }

    /** When and where it was shown, newest first. */
    public List<PresentationStore.Shown> shown(LaissezPasser document) {
        return presentations.of(document.issue().id());
    }

    Optional<LaissezPasser> ofSigner(UUID id, Actor actor) {
        return ofPost(id, actor).filter(one -> actor.is(Role.DOCUMENT_SIGNER));
    }

    Optional<LaissezPasser> validOf(String person) {
        return documents.validOf(person);
    }

    String person(UUID person) {
        return pseudonyms.lookup("laissez-passer", person.toString());
    }
}
