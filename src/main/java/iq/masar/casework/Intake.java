package iq.masar.casework;

import iq.masar.kernel.FamilyCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked at the door. Only the calling name, the language and the safe-contact rule are needed (REF-10).
 *
 * @param channel {@code visit} or {@code phone}: two equal ways in
 * @param spoken the language the person speaks, by code
 * @param birth the date as typed, with whatever precision it has; sealed
 * @param contact phone, cover name, who may answer: sealed, keys {@code phone}, {@code cover}, {@code answer}
 */
public record Intake(
        String callingName,
        String spoken,
        SafeContact safeContact,
        String channel,
        Optional<String> category,
        Optional<String> district,
        Optional<String> birth,
        Optional<String> sex,
        Map<String, String> contact,
        Set<FamilyCode> needs) {
    public Intake {
        contact = Map.copyOf(contact);
        needs = Set.copyOf(needs);
    }

    /** The whole of what is needed. */
    public static Intake of(String callingName, String spoken, SafeContact safeContact, String channel) {
        return new Intake(
                callingName,
                spoken,
                safeContact,
                channel,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of());
    }

    public Intake inCategory(String code) {
        return new Intake(
                callingName, spoken, safeContact, channel, Optional.of(code), district, birth, sex, contact, needs);
    }

    public Intake needing(Set<FamilyCode> families) {
        return new Intake(callingName, spoken, safeContact, channel, category, district, birth, sex, contact, families);
    }

    public Intake reachedBy(Map<String, String> sealed) {
        return new Intake(callingName, spoken, safeContact, channel, category, district, birth, sex, sealed, needs);
    }
}
