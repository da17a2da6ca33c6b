package iq.masar.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import iq.masar.agencies.Agencies;
import iq.masar.directory.Directory;
import iq.masar.directory.Directory.Query;
import iq.masar.directory.Service;
import iq.masar.directory.model.Hsds;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The offered services as JSON in the terms of HSDS 3; shelters are not among them (REF-4, REF-9). */
@RestController
@Tag(name = "Directory", description = "The services people may be referred to.")
class ServiceApi {
    private static final int MOST = 200;
    private final Directory directory;
    private final Hsds hsds;
    private final Clock clock;

    ServiceApi(Directory directory, Agencies agencies, Clock clock) {
        this.directory = directory;
        this.hsds = new Hsds(agencies);
        this.clock = clock;
    }

    @GetMapping("/api/v1/directory/services")
    @Operation(summary = "Lists offered services", description = "Keyset pages: pass next as after to go on.")
    @ApiResponse(responseCode = "200", description = "One page of services.")
    @ApiResponse(responseCode = "400", description = "A parameter cannot be read; problem+json.")
    ResponseEntity<Object> list(
            @Parameter(description = "Words to look for, in any of the three languages.")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(description = "Code of the service family, such as housing.") @RequestParam(defaultValue = "")
                    String family,
            @Parameter(description = "Code of the governorate, such as NI.") @RequestParam(defaultValue = "")
                    String governorate,
            @Parameter(description = "Cursor of the page before.") @RequestParam(defaultValue = "") String after,
            @Parameter(description = "Services a page, 1 to 200.") @RequestParam(defaultValue = "50") String limit) {
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            return problem(HttpStatus.BAD_REQUEST, "limit must be a number from 1 to 200");
        }
        var query = new Query(
                text, family, governorate, "!shelter", "offered", "name", Language.EN, after, Integer.parseInt(limit));
        var found = directory.search(query);
        return ResponseEntity.ok(Map.of(
                "contents",
                hsds.services(found.services()),
                "next",
                found.next().orElse("")));
    }

    @GetMapping("/api/v1/directory/services/{id}")
    @Operation(summary = "Gives one offered service")
    @ApiResponse(responseCode = "200", description = "The service.")
    @ApiResponse(responseCode = "404", description = "No such service is offered; problem+json.")
    ResponseEntity<Object> one(@PathVariable String id) {
        return DirectoryPages.id(id)
                .flatMap(directory::find)
                .filter(this::isOffered)
                .<ResponseEntity<Object>>map(service ->
                        ResponseEntity.ok(hsds.services(List.of(service)).getFirst()))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "no such service is offered"));
    }

    private boolean isOffered(Service service) {
        return service.state() == Service.State.ACTIVE
                && !service.reach().shelter()
                && !service.verification().isHidden(Baghdad.day(clock.instant()));
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
