package iq.masar.codes;

/** Whether a deadline runs through nights and holidays, or only while offices are open. */
public enum ClockKind {
    WALL,
    WORKING
}
