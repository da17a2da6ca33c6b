package iq.masar.pledges.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import iq.masar.pledges.Pledges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Announced pledges for other systems; no others, and no contact. */
@RestController
@Tag(name = "governance")
class PledgeApi {
    private final Pledges pledges;

    PledgeApi(Pledges pledges) {
        this.pledges = pledges;
    }

    /**
     * One announced pledge; codes first, then its texts as they were written.
     *
     * @param years what was reported of each year: on-course, behind, fulfilled, not-fulfilled or missed
     */
    record PledgeAnswer(
            UUID id,
            String kind,
            String form,
            List<Integer> objectives,
            List<String> principles,
            String actor,
            List<String> otherActors,
            String title,
            String ar,
            Optional<String> en,
            Optional<LocalDate> endsOn,
            String indicator,
            String announcedAt,
            Map<Integer, String> years) {}

    @Operation(
            summary = "Announced pledges in the sections of the UN form, newest first, with what was reported of each"
                    + " year")
    @GetMapping(path = "/api/v1/governance/pledges", produces = "application/json")
    List<PledgeAnswer> announced() {
        return pledges.list().stream()
                .filter(one -> one.state().equals("announced"))
                .map(PledgeApi::answer)
                .toList();
    }

    private static PledgeAnswer answer(Pledges.Standing one) {
        var pledge = one.pledge();
        return new PledgeAnswer(
                pledge.id(),
                pledge.kind(),
                pledge.form(),
                pledge.objectives(),
                pledge.particulars().principles(),
                pledge.particulars().actor(),
                pledge.actors().lines().filter(line -> !line.isBlank()).toList(),
                pledge.title(),
                pledge.ar(),
                pledge.en().isEmpty() ? Optional.empty() : Optional.of(pledge.en()),
                pledge.endsOn(),
                pledge.indicator(),
                pledge.announcedAt(),
                one.years());
    }
}
