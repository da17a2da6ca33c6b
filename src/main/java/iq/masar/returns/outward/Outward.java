package iq.masar.returns.outward;

import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.safeguard.SafeguardRow;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.SafeguardStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers to a state's own requests, as they leave. */
@Component
@Transactional(readOnly = true)
public class Outward {
    private static final int MOST = 5_000;
    private final FileStore files;
    private final SafeguardStore safeguards;

    Outward(FileStore files, SafeguardStore safeguards) {
        this.files = files;
        this.safeguards = safeguards;
    }

    /** The newest first. */
    public List<OutwardAnswer> answers(String state) {
        return files.askedBy(state, MOST).stream().map(this::outward).toList();
    }

    private OutwardAnswer outward(ReturnFile asked) {
        var file = asked.marks().linked().flatMap(files::find).orElse(asked);
        var stands = file.journey().stands();
        return new OutwardAnswer(
                asked.facts().senderRef().orElseThrow(),
                asked.facts().receivedAt(),
                status(stands),
                stands instanceof Return.Incomplete incomplete ? incomplete.items() : List.of(),
                stands instanceof Return.Blocked ? codes(safeguards.rows(file.id())) : List.of(),
                asked.facts().replyDue(),
                file.marks().interimAt(),
                stands instanceof Return.Decided decided
                        ? Optional.of(decided.outcome().code())
                        : Optional.empty());
    }

    /** What somebody found to hold; what nobody looked at yet is no code. */
    private static List<String> codes(List<SafeguardRow> rows) {
        return rows.stream()
                .filter(SafeguardRow::isHeld)
                .map(row -> row.kind().outward().name())
                .distinct()
                .sorted()
                .toList();
    }

    private static String status(Return stands) {
        return switch (stands) {
            case Return.Incomplete here -> "INCOMPLETE";
            case Return.Received here -> "IN_PROCESS";
            case Return.Screening here -> "IN_PROCESS";
            case Return.Blocked here -> "IN_PROCESS";
            case Return.Verifying here -> "IN_PROCESS";
            case Return.InterviewSet here -> "IN_PROCESS";
            case Return.Interviewed here -> "IN_PROCESS";
            case Return.Appealed here -> "IN_PROCESS";
            case Return.Decided here -> "DECIDED";
            case Return.DeemedAgreed here -> "AGREED_BY_SILENCE";
            case Return.DocumentExpired here -> "DECIDED";
            case Return.DocumentIssued here -> "TRAVEL_DOCUMENT_READY";
            case Return.Planned here -> "TRAVEL_DOCUMENT_READY";
            case Return.Boarded here -> "TRAVEL_DOCUMENT_READY";
            case Return.Departed here -> "RETURNED";
            case Return.Arrived here -> "RETURNED";
            case Return.AtBranch here -> "RETURNED";
            case Return.Offered here -> "RETURNED";
            case Return.Enrolled here -> "RETURNED";
            case Return.Declined here -> "RETURNED";
            case Return.Withdrawn here -> "ENDED";
            case Return.Closed here -> "ENDED";
        };
    }
}
