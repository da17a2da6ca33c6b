package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import iq.masar.access.policy.Holder;
import iq.masar.access.policy.PolicyRow;
import iq.masar.access.policy.PolicyTable;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.testing.Asvs;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint has a row and every row an endpoint; and every cell of endpoint and role does what its row says. */
@RoomTest
class PolicyMatrixTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    PolicyTable table;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc mvc;

    @Autowired
    Ids ids;

    @Test
    @Asvs("8.1.1")
    void everyMappingHasARow() {
        var listed = table.rows().stream()
                .map(row -> row.method() + " " + row.path())
                .collect(Collectors.toSet());
        var missing = mappings().stream()
                .filter(one -> !listed.contains(one) && !listed.contains("* " + one.split(" ")[1]))
                .collect(Collectors.toCollection(TreeSet::new));
        var open = files().stream()
                .filter(path -> table.find("GET", path.replace("**", "x")).isEmpty())
                .toList();
        assertThat(missing).as("mappings without a row in policy.csv").isEmpty();
        assertThat(open).as("static files without a row").isEmpty();
    }

    @Test
    @Asvs("8.1.1")
    void everyRowHasAMapping() {
        var mapped = mappings();
        var dead = table.rows().stream()
                .filter(row -> !row.path().endsWith("/**"))
                .filter(row -> mapped.stream()
                        .noneMatch(one -> one.equals(row.method() + " " + row.path())
                                || row.method().equals("*") && one.endsWith(" " + row.path())
                                || one.equals("* " + row.path())))
                .map(row -> row.room() + ": " + row.method() + " " + row.path())
                .toList();
        assertThat(dead).as("rows without a mapping").isEmpty();
    }

    @Test
    void noEndpointIsListedTwice() {
        var keys = table.rows().stream()
                .map(row -> row.method() + " " + row.path())
                .toList();
        var twice = keys.stream()
                .filter(key -> Collections.frequency(keys, key) > 1)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(twice).isEmpty();
    }

    @Test
    void permissionsAreNamedByTheirRoom() {
        assertThat(table.rows()).allMatch(row -> row.permission().startsWith(row.room() + "."));
    }

    /** Issue 2, must show 5: endpoint × role, really asked. */
    @Test
    @Asvs({"8.2.1", "8.2.2"})
    void everyCellDoesWhatItsRowSays() {
        var actors = Arrays.stream(Role.values())
                .map(role -> officers.with("MOMD-NI", role))
                .toList();
        var wrong = new ArrayList<String>();
        var cells = 0;
        for (var row : table.rows()) {
            for (var actor : Stream.concat(
                            Stream.of(Optional.<Actor>empty()), actors.stream().map(Optional::of))
                    .toList()) {
                cells++;
                fault(row, actor)
                        .ifPresent(fault -> wrong.add(row.method() + " " + row.path() + " as "
                                + actor.map(known -> known.roles().toString()).orElse("anonymous") + ": " + fault));
            }
        }
        System.out.printf(
                "policy matrix: %d endpoints, %d cells, %d wrong%n",
                table.rows().size(), cells, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private Optional<String> fault(PolicyRow row, Optional<Actor> actor) {
        try {
            var result = call(row, actor);
            var status = result.getResponse().getStatus();
            var reached = result.getHandler() != null;
            if (lets(row.holder(), actor)) {
                return reached && status < 500 && status != 401 && status != 403
                        ? Optional.empty()
                        : Optional.of("may, but got " + status + (reached ? "" : " at the wall"));
            }
            var expected = actor.isPresent() ? Set.of(404) : Set.of(302, 401);
            return !reached && expected.contains(status)
                    ? Optional.empty()
                    : Optional.of("may not, but got " + status + (reached ? " from the page" : ""));
        } catch (Exception broken) {
            return Optional.of(String.valueOf(broken.getCause() == null ? broken : broken.getCause()));
        }
    }

    private MvcResult call(PolicyRow row, Optional<Actor> actor) throws Exception {
        var method = row.method().equals("*") ? "GET" : row.method();
        var path = row.path().endsWith("/**") ? "/assets/access/passkey.js" : filled(row.path());
        var asked = request(HttpMethod.valueOf(method), path);
        if (!method.equals("GET")) {
            asked = asked.with(csrf());
        }
        if (actor.isPresent()) {
            asked = asked.with(officers.signedIn(actor.get()));
        }
        return mvc.perform(asked).andReturn();
    }

    private String filled(String path) {
        return path.replaceAll("\\{[^}]*}", ids.next().toString());
    }

    private static boolean lets(Holder holder, Optional<Actor> actor) {
        return switch (holder) {
            case Holder.Everybody everybody -> true;
            case Holder.Nobody nobody -> false;
            case Holder.AnyAccount any -> actor.isPresent();
            case Holder.Roles some ->
                actor.isPresent()
                        && !Collections.disjoint(some.roles(), actor.get().roles());
        };
    }

    private Set<String> mappings() {
        return house.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> methods(info).stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("*")
                : methods.stream().map(Enum::name).toList();
    }

    private Set<String> files() {
        return house.getBeansOfType(SimpleUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
