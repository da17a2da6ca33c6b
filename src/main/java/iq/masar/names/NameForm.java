package iq.masar.names;

/** What reading a spelling gives: a name, or the reason there is none, with the place in UTF-16 units from 0 where one can be shown. */
public sealed interface NameForm {
    /** The name. */
    record Readable(Name name) implements NameForm {}

    /** Replacement character, lone surrogate, control character or bidi override: the text was damaged or shows other than it holds. */
    record Unreadable(int position) implements NameForm {}

    /** A digit in a name. */
    record DigitInName(int position) implements NameForm {}

    /** Nothing but marks and punctuation, or no letter of a script known here. */
    record NothingLeft() implements NameForm {}

    /** More words than any name has. */
    record TooManyTokens(int tokens) implements NameForm {}

    /** Longer than any name; what lies beyond the position was not looked at. */
    record TooLong(int position) implements NameForm {}
}
