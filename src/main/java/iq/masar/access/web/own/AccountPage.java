package iq.masar.access.web.own;

import iq.masar.access.Account;
import iq.masar.access.Passkeys;
import iq.masar.access.Tokens;
import iq.masar.kernel.Language;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One's own account. */
public record AccountPage(
        Account account,
        String office,
        Form form,
        boolean hasGenerator,
        boolean isRequired,
        List<Passkeys.Listed> passkeys,
        List<Tokens.Listed> tokens,
        boolean isDone)
        implements Page {
    @Override
    public String template() {
        return "access/account";
    }

    public String roles() {
        return account.roles().stream()
                .sorted()
                .map(role -> Words.t("ui.role." + role.code()))
                .collect(Collectors.joining(Words.t("access.list-comma")));
    }

    public List<Part.Choice> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Part.Choice.of(one.tag(), Words.t("ui.language." + one.tag())))
                .toList();
    }

    public List<Part.Choice> digits() {
        return List.of(
                Part.Choice.of("latn", Words.t("access.digits.latn")),
                Part.Choice.of("arab", Words.t("access.digits.arab")));
    }

    public List<Part.Choice> looks() {
        return Part.Choice.all("access.look.", List.of("light", "dark"));
    }

    public List<Part.Choice> airs() {
        return Part.Choice.all("access.air.", List.of("roomy", "dense"));
    }

    public List<Part.Choice> rolesToGive() {
        return account.roles().stream()
                .sorted()
                .map(role -> Part.Choice.of(role.code(), Words.t("ui.role." + role.code())))
                .toList();
    }
}
