package iq.masar.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import iq.masar.kernel.Actor;
import iq.masar.statistics.Dashboard;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dashboard for other systems; the same figures as the page. */
@RestController
@Tag(
        name = "dashboard",
        description = "Figures of the shared store; those of fewer than ten people and their complements are withheld.")
class DashboardApi {
    private final Dashboard dashboard;
    private final Viewing viewing;

    DashboardApi(Dashboard dashboard, Viewing viewing) {
        this.dashboard = dashboard;
        this.viewing = viewing;
    }

    @Operation(summary = "All figures of a place and period")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DashboardAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No such place or period, or not this reader's",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping(path = "/api/v1/dashboard", produces = "application/json")
    ResponseEntity<?> dashboard(
            @Parameter(hidden = true) Actor actor,
            @Parameter(
                            description = "ISO 3166-2:IQ code without its prefix; absent for all one may see",
                            example = "NI")
                    @RequestParam(defaultValue = "")
                    String governorate,
            @Parameter(description = "A year of four digits, or all", example = "2026")
                    @RequestParam(defaultValue = "all")
                    String period) {
        var scope = viewing.scope(actor, governorate, period);
        return scope.isPresent()
                ? ResponseEntity.ok(DashboardAnswer.of(dashboard.view(scope.get())))
                : ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.NOT_FOUND))
                        .build();
    }
}
