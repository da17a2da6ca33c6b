package iq.masar.command.names;

import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import java.util.Optional;

/** What the command line says of a name that cannot be read. */
final class Spoken {
    private Spoken() {}

    /** The name, or a report of why there is none; positions from 1. */
    static Optional<Name> name(String spelling, Rows rows, int line) {
        var reason = switch (NameForms.read(spelling)) {
            case NameForm.Readable readable -> {
                yield Optional.of(readable.name());
            }
            case NameForm form -> {
                rows.refuse(line, reason(form));
                yield Optional.<Name>empty();
            }
        };
        return reason;
    }

    static String reason(NameForm form) {
        return switch (form) {
            case NameForm.Readable readable -> "readable";
            case NameForm.Unreadable unreadable ->
                "unreadable character at position " + (unreadable.position() + 1) + " of the name";
            case NameForm.DigitInName digit -> "digit at position " + (digit.position() + 1) + " of the name";
            case NameForm.NothingLeft nothing -> "nothing left of the name after folding";
            case NameForm.TooManyTokens many -> "too many words in the name: " + many.tokens();
            case NameForm.TooLong along -> "name longer than " + along.position() + " characters";
        };
    }
}
