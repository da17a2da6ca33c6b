package iq.masar.access.web.desk;

import iq.masar.access.AccountState;
import iq.masar.kernel.Role;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrators' list of accounts. */
public record ListPage(String text, String state, String sort, List<Row> rows, Optional<String> next) implements Page {
    /** One account of the list. */
    public record Row(
            String id,
            String name,
            String username,
            String office,
            Set<Role> roles,
            AccountState state,
            Optional<Instant> signedInAt) {
        public String roleWords() {
            return roles.stream()
                    .sorted()
                    .map(role -> Words.t("ui.role." + role.code()))
                    .collect(Collectors.joining(Words.t("access.list-comma")));
        }

        public String tone() {
            return switch (state) {
                case ACTIVE -> "ok";
                case INVITED -> "info";
                case LOCKED -> "warn";
                case CLOSED -> "gone";
            };
        }

        public String icon() {
            return switch (state) {
                case ACTIVE -> "check";
                case INVITED -> "mail";
                case LOCKED -> "lock";
                case CLOSED -> "x";
            };
        }
    }

    @Override
    public String template() {
        return "access/accounts";
    }

    /** Filters by state, as links. */
    public List<Part.Tab> states() {
        var all = new Part.Tab(address("", sort), Words.t("access.state.all"), -1, state.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(AccountState.values())
                                .map(one -> new Part.Tab(
                                        address(one.code(), sort),
                                        Words.t("access.state." + one.code()),
                                        -1,
                                        state.equals(one.code()))))
                .toList();
    }

    public String sortedBy(String other) {
        return address(state, other);
    }

    public String more() {
        return next.map(id -> address(state, sort) + "&after=" + id).orElse("");
    }

    private String address(String wanted, String order) {
        return "/accounts?state=" + wanted + "&sort=" + order + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
