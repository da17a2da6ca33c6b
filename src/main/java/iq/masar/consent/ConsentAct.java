package iq.masar.consent;

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
 * @param witness the other officer who heard a spoken yes
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
        Optional<String> witness,
        Optional<Minor> minor) {
    public ConsentAct {
        recipients = Set.copyOf(recipients);
        categories = Set.copyOf(categories);
    }

    /** A child's own assent beside the guardian's yes. */
    public record Minor(boolean assented, Optional<String> guardian, boolean conflictOfInterest) {}

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
                "1",
                expires,
                Optional.empty(),
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
                "1",
                expires,
                Optional.empty(),
                Optional.empty());
    }

    public ConsentAct witnessedBy(String officer) {
        return new ConsentAct(
                file,
                person,
                purpose,
                recipients,
                categories,
                mode,
                language,
                textVersion,
                expires,
                Optional.of(officer),
                minor);
    }

    public ConsentAct of(Minor child) {
        return new ConsentAct(
                file,
                person,
                purpose,
                recipients,
                categories,
                mode,
                language,
                textVersion,
                expires,
                witness,
                Optional.of(child));
    }

    public ConsentAct by(UUID adult) {
        return new ConsentAct(
                file, adult, purpose, recipients, categories, mode, language, textVersion, expires, witness, minor);
    }
}
