package iq.masar.identity.model;

import iq.masar.identity.Outcome;

/** What the first officer proposes. */
public record Proposal(Outcome outcome, Officer by) {}
