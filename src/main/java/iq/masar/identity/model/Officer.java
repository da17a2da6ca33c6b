package iq.masar.identity.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;

/** Who decides, and in which unit. */
public record Officer(AccountId account, OfficeCode unit) {}
