package iq.masar.linkage;

/** What a column holds, and so how two of its values are compared. */
public enum Kind {
    /** Part of a person's name. */
    NAME,
    /** A calendar date, in any order of its parts that the column keeps to. */
    DATE,
    /** A code, number of a document, telephone, sex: compared character by character. */
    CODE,
    /** A quantity: compared by its size. */
    NUMBER,
    /** Words in any order: an address, a title. */
    TEXT,
    /** A verified number that one person alone has and has once, such as the national number: rows with two of them are never one person. */
    UNIQUE
}
