package iq.masar.casework.household;

import iq.masar.casework.CaseReply;
import iq.masar.casework.Refused;
import iq.masar.casework.SafeContact;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.strip.Sealing;
import iq.masar.casework.work.Chronicle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Vault;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes how a person may be reached; what was not touched stays as it is (REF-14). */
@Component
@Transactional
public class Contacts {
    private final FileStore files;
    private final Vault vault;
    private final Chronicle chronicle;

    Contacts(FileStore files, Vault vault, Chronicle chronicle) {
        this.files = files;
        this.vault = vault;
        this.chronicle = chronicle;
    }

    /**
     * Saves the rule and the touched sealed fields. Refuses: overtaken, not yours.
     *
     * @param touched only what was typed anew: {@code phone}, {@code cover}, {@code answer}
     */
    public CaseReply save(CaseId file, int version, SafeContact rule, Map<String, String> touched, Actor actor) {
        if (!vault.holds(actor, file)) {
            return new Refused.NotYours();
        }
        if (!files.safeContact(file, version, rule)) {
            return new Refused.Overtaken();
        }
        if (!touched.isEmpty()) {
            vault.write(Sealing.contact(file), touched, actor);
        }
        chronicle.tell(file, "contact-changed", actor, rule.channel().code());
        return new CaseReply.Done(files.find(file).orElseThrow().summary());
    }
}
