package iq.masar.journeys.web;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.ManifestCheck;
import iq.masar.journeys.model.Remark;
import iq.masar.ui.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Refusals and remarks in the reader's words. */
public final class JourneyRefusals {
    private JourneyRefusals() {}

    public static String title(JourneyReply reply) {
        var key = "journeys.journey-reply." + Words.code(reply);
        return switch (reply) {
            case JourneyReply.NotNow(var state) -> Words.t(key, Words.t("journeys.state." + state));
            case JourneyReply.SeatsExceeded(var lines, var seats) -> Words.t(key, lines, seats);
            case JourneyReply.LinesOpen(var lines) -> Words.t(key, lines);
            case JourneyReply.NotBoardable(var row, var why) -> Words.t(key, row, Words.t("journeys.why." + why));
            case JourneyReply.SeatTaken(var seat) -> Words.t(key, seat);
            case JourneyReply.FamilyApart(var lines) -> Words.t(key, numbers(lines));
            case JourneyReply.Unreadable(var fault, var line) ->
                line > 0
                        ? Words.t(key + ".line", Words.t("journeys.fault." + fault), line)
                        : Words.t(key, Words.t("journeys.fault." + fault));
            case JourneyReply.HeaderWrong(var missing, var found) ->
                Words.t(key, columns(missing), String.join(" · ", found));
            case JourneyReply.NobodyThere(var office) -> Words.t(key, office);
            case JourneyReply other -> Words.t(key);
        };
    }

    private static String numbers(List<Integer> lines) {
        return lines.stream().limit(12).map(String::valueOf).collect(Collectors.joining(" · "));
    }

    private static String columns(List<String> codes) {
        return codes.stream().map(code -> Words.t("journeys.column." + code)).collect(Collectors.joining(" · "));
    }

    public static String remark(Remark remark) {
        return ManifestCheck.words(remark, Words.language());
    }
}
