package iq.masar.returns;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** A return went from one state to another; a seat it had is free when it went to {@code withdrawn}. */
public record ReturnMoved(CaseId file, OfficeCode post, String from, String to, Instant at) {}
