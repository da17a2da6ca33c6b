package iq.masar.linkage;

import iq.masar.linkage.alike.Scripts;
import iq.masar.linkage.alike.Spellings;

/** A comparison of two different spellings of a name part. */
@FunctionalInterface
public interface Likeness {
    /** From 0, nothing in common, to 1, the same name; symmetric. */
    double of(String one, String other);

    /** The comparison by letters alone: edits, shuffled letters, initials, short forms, joined words. */
    static Likeness byLetters() {
        return new Spellings();
    }

    /** By letters within the Latin script; with any other script in play also by what is known of Iraqi names. */
    static Likeness acrossScripts() {
        return new Scripts();
    }
}
