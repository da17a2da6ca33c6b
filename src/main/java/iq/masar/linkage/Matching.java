package iq.masar.linkage;

/** How many rows of one file may belong to one of the other. */
public enum Matching {
    /** Told from the rows: one to one when neither file seems to repeat itself. */
    AUTO,
    /** Any number. */
    ANY,
    /** At most one on either side. */
    ONE_TO_ONE
}
