package iq.masar.vault;

import java.util.UUID;
import java.util.regex.Pattern;

/** A part of a case with a key of its own, so that a referral hands over one part and never the case. */
public record Section(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*(:[0-9a-f-]{36})?");

    public static final Section IDENTITY = new Section("identity");
    public static final Section CONTACT = new Section("contact");
    public static final Section FAMILY = new Section("family");
    public static final Section JOURNEY = new Section("journey");
    public static final Section HEALTH = new Section("health");
    public static final Section DOCUMENTS = new Section("documents");
    public static final Section NOTES = new Section("notes");
    public static final Section PLAN = new Section("plan");
    public static final Section PROTECTION = new Section("protection");

    /** Scanned papers that costs of a plan were paid with: pictures, apart from words, for pages that open words list a whole section. */
    public static final Section PROOF = new Section("proof");

    /** Whom a travel document speaks of; handed to the post that prints it. */
    public static final Section TRAVEL = new Section("travel");

    /** What speaks for or against a claim of identity. */
    public static final Section EVIDENCE = new Section("evidence");

    /** What a person said in an interview about her identity. */
    public static final Section STATEMENT = new Section("statement");

    /** The reasons of a finding, item by item. */
    public static final Section FINDING = new Section("finding");

    /** Why a finding is appealed, and why the panel decided as it did. */
    public static final Section APPEAL = new Section("appeal");

    public Section {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a section: " + value);
        }
    }

    /** What one question to a register shows: the asker and the register's answerers hold its key. */
    public static Section question(UUID question) {
        return new Section("question:" + question);
    }

    /** What one referral discloses: sender and receiver both hold its key. */
    public static Section referral(UUID referral) {
        return new Section("referral:" + referral);
    }

    /** The contact disclosed by one referral, readable only after {@link Grants#release}. */
    public static Section referralContact(UUID referral) {
        return new Section("referral-contact:" + referral);
    }
}
