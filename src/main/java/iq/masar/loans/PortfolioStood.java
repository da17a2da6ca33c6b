package iq.masar.loans;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.List;

/** How all running loans stood; governorates without a running loan are absent. */
public record PortfolioStood(List<Part> parts, Instant at) {
    public PortfolioStood {
        parts = List.copyOf(parts);
    }

    /**
     * The loans of a governorate.
     *
     * @param risky how many of them are more than thirty days late
     * @param outstanding what is owed, whole dinars
     * @param atRisk what is owed on the risky ones, whole dinars
     */
    public record Part(GovernorateCode governorate, long loans, long risky, long outstanding, long atRisk) {}
}
