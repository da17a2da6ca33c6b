package iq.masar.notices;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line on an officer's page of notices.
 *
 * @param key the message that says it
 * @param args codes, numbers and identifiers only; the message may hold nothing else
 * @param link a path of this site, or empty
 */
public record Notice(
        Optional<AccountId> account, Optional<OfficeCode> office, String key, List<String> args, String link) {
    private static final Pattern A_CODE = Pattern.compile("[A-Za-z0-9._:/%+ -]{0,60}");

    public Notice {
        args = List.copyOf(args);
        args.stream().filter(arg -> !A_CODE.matcher(arg).matches()).findFirst().ifPresent(arg -> {
            throw new NotACode(key);
        });
    }

    public static Notice to(AccountId account, String key, Object... args) {
        return new Notice(Optional.of(account), Optional.empty(), key, texts(args), "");
    }

    /** For everybody of an office. */
    public static Notice toOffice(OfficeCode office, String key, Object... args) {
        return new Notice(Optional.empty(), Optional.of(office), key, texts(args), "");
    }

    public Notice linking(String path) {
        return new Notice(account, office, key, args, path);
    }

    private static List<String> texts(Object... args) {
        return Arrays.stream(args).map(Object::toString).toList();
    }

    /** A room tried to put words, perhaps a name, into a notice: a defect of that room. */
    static final class NotACode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotACode(String key) {
            super(key);
        }
    }
}
