package iq.masar.referrals.steps;

import iq.masar.audit.Audit;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.Actor;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Reply;
import iq.masar.referrals.Sending;
import iq.masar.referrals.envelope.Sections;
import iq.masar.referrals.model.Fresh;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Pseudonyms;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Seals the words of one referral for its receiver and for nobody else, and the client's code for her slip (REF-32, REF-38). */
@Component
public class Envelope {
    static final String CODE = "referral-code";
    static final String TOKEN = "referral-token";
    private static final int CODE_LENGTH = 4;

    private final Vault vault;
    private final Grants grants;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Envelope(Vault vault, Grants grants, Pseudonyms pseudonyms, Audit audit, ApplicationEventPublisher events) {
        this.vault = vault;
        this.grants = grants;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.events = events;
    }

    /** The client's secret: a code to say or type and an opaque token for the QR; only their keyed hashes are stored in clear. */
    public record Slip(String code, String codeHash, String token, String tokenHash) {}

    Slip slip(ReferralId id) {
        var code = Marks.canonical(pseudonyms.freshCode(CODE_LENGTH));
        var token = pseudonyms.freshToken();
        return new Slip(code, pseudonyms.code(CODE, id.value(), code), token, pseudonyms.lookup(TOKEN, token));
    }

    /** Whether this is the client's code. */
    public boolean isCode(ReferralId id, String typed, String stored) {
        return pseudonyms.codeMatches(CODE, id.value(), typed, stored);
    }

    /** How a token is looked up. */
    public String tokenHash(String token) {
        return pseudonyms.lookup(TOKEN, token);
    }

    static List<Fresh.Field> fields(Sending sending) {
        return sending.fields().entrySet().stream()
                .flatMap(one -> one.getValue().keySet().stream()
                        .map(field -> new Fresh.Field(one.getKey().code(), field, Sections.isWithheld(one.getKey()))))
                .toList();
    }

    /** Writes the words and hands over their keys; empty when all went well. */
    Optional<Refused> seal(Sending sending, ReferralSummary line, Slip slip, Instant until, Actor worker) {
        Map<Place, Map<String, String>> records = new HashMap<>();
        var known = copied(sending, worker);
        sending.fields()
                .forEach((category, texts) ->
                        records.put(Sections.place(line.file(), line.id(), category), filled(texts, known)));
        records.put(Sections.slip(line.file(), line.id()), Map.of("code", slip.code(), "token", slip.token()));
        vault.write(records, worker);
        var sections = new LinkedHashMap<Section, Boolean>();
        for (DataCategory category : sending.fields().keySet()) {
            sections.put(Sections.of(line.id(), category), Sections.isWithheld(category));
        }
        for (var section : sections.entrySet()) {
            var granting = hand(line, section.getKey(), section.getValue(), worker, until);
            if (!(granting instanceof Granting.Granted)) {
                return Optional.of(
                        granting instanceof Granting.GranteeHasNoKeys
                                ? new Refused.ReceiverHasNoKeys(line.to())
                                : new Refused.NotHeld());
            }
        }
        return Optional.empty();
    }

    /** What the case knows already is copied under the referral's key without being shown to anybody (REF-51). */
    private Map<String, String> copied(Sending sending, Actor worker) {
        var asked = sending.fields().values().stream()
                .flatMap(texts -> texts.entrySet().stream())
                .anyMatch(one -> one.getValue().isBlank());
        if (!asked) {
            return Map.of();
        }
        var face = Place.face(sending.file());
        var contact = new Place(sending.file(), Section.CONTACT, sending.file().value());
        var known = new HashMap<String, String>();
        if (vault.read(worker, Ground.CASE_WORK, "referral", List.of(face, contact)) instanceof Reading.Open open) {
            known.putAll(open.at(contact));
            known.put(Vault.CALLING, open.text(face, Vault.CALLING));
        }
        return known;
    }

    private static Map<String, String> filled(Map<String, String> texts, Map<String, String> known) {
        var filled = new HashMap<String, String>();
        texts.forEach((field, text) -> filled.put(field, text.isBlank() ? known.getOrDefault(field, "–") : text));
        return filled;
    }

    private Granting hand(ReferralSummary line, Section section, boolean withheld, Actor by, Instant until) {
        var file = line.file();
        if (line.namedReceiver().isPresent()) {
            var person = line.namedReceiver().get();
            return withheld
                    ? grants.handOverWithheld(file, section, person, by, until)
                    : grants.handOver(file, section, person, by, until);
        }
        return withheld
                ? grants.handOverWithheld(file, section, line.to(), by, until)
                : grants.handOver(file, section, line.to(), by, until);
    }

    Reply tell(ReferralSummary line, Actor worker, Instant now) {
        Dispatch.tell(audit, events, line, worker, now);
        return new Reply.Done(line.id(), line.state(), now);
    }
}
