package iq.masar.vault.emergency;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Section;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What both institutions agree to: who reads which sections of which case for how long. Their seals are bound to it, so that
 * nobody can widen it afterwards.
 *
 * @param sections among {@link #OPENABLE}; what is restricted (C4) is never among them
 * @param minutes from the second approval, 1 to 60
 */
public record EmergencyTerms(UUID request, CaseId file, AccountId reader, List<Section> sections, int minutes) {
    /** What an emergency may open, in the order the halves are written. */
    public static final List<Section> OPENABLE = List.of(
            Section.IDENTITY,
            Section.CONTACT,
            Section.FAMILY,
            Section.JOURNEY,
            Section.HEALTH,
            Section.DOCUMENTS,
            Section.NOTES,
            Section.PLAN);

    /** Minutes. */
    public static final int LONGEST = 60;

    public EmergencyTerms {
        sections = List.copyOf(sections);
        if (sections.isEmpty() || !OPENABLE.containsAll(sections) || minutes < 1 || minutes > LONGEST) {
            throw new NoSuchTerms();
        }
    }

    byte[] canonical(AccountId approver, String institution, String until) {
        var canonical = Canonical.of("masar/emergency/1")
                .uuid(request)
                .uuid(file.value())
                .uuid(reader.value())
                .number(minutes)
                .uuid(approver.value())
                .text(institution)
                .text(until);
        new TreeSet<>(sections.stream().map(Section::value).toList()).forEach(canonical::text);
        return canonical.toBytes();
    }

    /** A room asked for sections that no emergency opens, or for longer than an hour. */
    static final class NoSuchTerms extends RuntimeException {
        NoSuchTerms() {
            super("no such terms of an emergency");
        }
    }
}
