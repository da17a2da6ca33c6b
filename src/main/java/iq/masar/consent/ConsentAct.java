package iq.masar.consent;

import iq.masar.consent.texts.ConsentTexts;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is written down when a person says yes or no: purpose, named recipients, categories, language, mode and expiry (REF-19).
 *
 * @param person the case's own person unless another adult of the household speaks for herself
 * @param words the other officer who heard a spoken yes; a supervisor's reason for a vital interest
 * @param minor present when the person is under eighteen (REF-21)
 */
public record ConsentAct(
        CaseId file,
        UUID person,
        Purpose purpose,
        Set<OfficeCode> recipients,
        Set<DataCategory> categories,
        ConsentMode mode,
        Language language,
        String textVersion,
        LocalDate expires,
        Words words,
        Optional<Minor> minor) {
    public ConsentAct {
        recipients = Set.copyOf(recipients);
        categories = Set.copyOf(categories);
    }

    /** What is kept sealed beside the codes. */
    public record Words(Optional<String> witness, Optional<String> reason) {}

    /** A child's own assent beside the guardian's yes. */
    public record Minor(boolean assented, Optional<String> guardian, boolean conflictOfInterest) {}

    private static final Words NONE = new Words(Optional.empty(), Optional.empty());

    /** The yes to being helped at all: the ministry's own office keeps the case. */
    public static ConsentAct caseManagement(
            CaseId file, OfficeCode office, ConsentMode mode, Language language, LocalDate expires) {
        return new ConsentAct(
                file,
                file.value(),
                Purpose.CASE_MANAGEMENT,
                Set.of(office),
                Set.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.FAMILY),
                mode,
                language,
                ConsentTexts.NEWEST,
                expires,
                NONE,
                Optional.empty());
    }

    /** The separate yes to handing these categories to these offices (REF-20). */
    public static ConsentAct referral(
            CaseId file,
            Set<OfficeCode> recipients,
            Set<DataCategory> categories,
            ConsentMode mode,
            Language language,
            LocalDate expires) {
        return new ConsentAct(
                file,
                file.value(),
                Purpose.REFERRAL,
                recipients,
                categories,
                mode,
                language,
                ConsentTexts.NEWEST,
                expires,
                NONE,
                Optional.empty());
    }

    public Optional<String> witness() {
        return words.witness();
    }

    public Optional<String> reason() {
        return words.reason();
    }

    public ConsentAct witnessedBy(String officer) {
        return with(person, new Words(Optional.of(officer), words.reason()), minor);
    }

    public ConsentAct because(String reason) {
        return with(person, new Words(words.witness(), Optional.of(reason)), minor);
    }

    public ConsentAct of(Minor child) {
        return with(person, words, Optional.of(child));
    }

    public ConsentAct by(UUID adult) {
        return with(adult, words, minor);
    }

    private ConsentAct with(UUID who, Words sealed, Optional<Minor> child) {
        return new ConsentAct(
                file, who, purpose, recipients, categories, mode, language, textVersion, expires, sealed, child);
    }
}
