package iq.masar.agencies;

import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Optional;

/** Whether an organisation may be sent people on a given day (REF-3). */
public sealed interface Standing {
    OrganisationCode organisation();

    /** Vetted by two ministries and under an agreement; {@code until} is the first of the days on which either ends. */
    record InForce(OrganisationCode organisation, LocalDate until) implements Standing {}

    /** Fewer than two ministries have vetted it within 90 days; {@code lapsed} is the last day it was vetted, if ever. */
    record NotVetted(OrganisationCode organisation, Optional<LocalDate> lapsed) implements Standing {}

    /** Vetted, but no agreement holds on that day; {@code ended} is the last day of the last one. */
    record AgreementNotInForce(OrganisationCode organisation, Optional<LocalDate> ended) implements Standing {}
}
