package iq.masar.emergency.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OrganisationCode;
import java.time.Instant;

/** Who approved, for which institution, when. */
public record Approver(AccountId account, OrganisationCode institution, Instant at) {}
