package iq.masar.casework;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.persons.BirthDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked at the door. Only the calling name, the language and the safe-contact rule are needed (REF-10).
 *
 * @param channel {@code visit} or {@code phone}: two equal ways in
 * @param office the branch that will keep the case; the writer's own office where absent
 * @param spoken the language the person speaks, by code
 * @param about what may be known besides, by code
 * @param birth with whatever precision it has; sealed
 * @param contact sealed: {@code phone}, {@code cover} (what to say when somebody else answers), {@code answer} (who may answer)
 * @param emergency the emergency button was pressed (REF-15)
 */
public record Intake(
        String callingName,
        String spoken,
        SafeContact safeContact,
        String channel,
        Optional<OfficeCode> office,
        About about,
        Optional<BirthDate> birth,
        Map<String, String> contact,
        Set<FamilyCode> needs,
        boolean emergency) {
    private static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty());

    public Intake {
        contact = Map.copyOf(contact);
        needs = Set.copyOf(needs);
    }

    /** Codes nobody is pressed for: returnee category, district of residence, sex. */
    public record About(Optional<String> category, Optional<String> district, Optional<String> sex) {}

    /** The whole of what is needed. */
    public static Intake of(String callingName, String spoken, SafeContact safeContact, String channel) {
        return new Intake(
                callingName,
                spoken,
                safeContact,
                channel,
                Optional.empty(),
                NOTHING,
                Optional.empty(),
                Map.of(),
                Set.of(),
                false);
    }

    /** For another branch, as the hotline does. */
    public Intake keptBy(OfficeCode branch) {
        return with(Optional.of(branch), about, birth, contact, needs, emergency);
    }

    public Intake about(About known) {
        return with(office, known, birth, contact, needs, emergency);
    }

    public Intake born(BirthDate date) {
        return with(office, about, Optional.of(date), contact, needs, emergency);
    }

    public Intake reachedBy(Map<String, String> sealed) {
        return with(office, about, birth, sealed, needs, emergency);
    }

    public Intake needing(Set<FamilyCode> families) {
        return with(office, about, birth, contact, families, emergency);
    }

    public Intake asEmergency() {
        return with(office, about, birth, contact, needs, true);
    }

    private Intake with(
            Optional<OfficeCode> branch,
            About known,
            Optional<BirthDate> date,
            Map<String, String> sealed,
            Set<FamilyCode> families,
            boolean urgent) {
        return new Intake(callingName, spoken, safeContact, channel, branch, known, date, sealed, families, urgent);
    }
}
