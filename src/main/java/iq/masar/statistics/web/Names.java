package iq.masar.statistics.web;

import iq.masar.agencies.Agencies;
import iq.masar.codes.Codes;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.Scope;
import iq.masar.statistics.Table;
import iq.masar.ui.Words;
import org.springframework.stereotype.Component;

/** What rows and places are called. */
@Component
class Names {
    private final Codes codes;
    private final Agencies agencies;

    Names(Codes codes, Agencies agencies) {
        this.codes = codes;
        this.agencies = agencies;
    }

    String of(Table.Row row) {
        return switch (row.list()) {
            case "statistics" -> Words.t("statistics.row." + row.code());
            case "office" -> Words.label(agencies.name(new OfficeCode(row.code())));
            case "month", "code" -> row.code();
            case "safeguard" -> Words.t("returns.safeguard." + row.code());
            case "governorate" ->
                row.code().equals("IQ") ? Words.t("statistics.country") : coded("governorate", row.code());
            default -> coded(row.list(), row.code());
        };
    }

    String of(Scope scope) {
        return scope.governorate()
                .map(place -> coded("governorate", place.value()))
                .orElseGet(() -> Words.t("statistics.country"));
    }

    boolean knows(GovernorateCode governorate) {
        return codes.find("governorate", governorate.value()).isPresent();
    }

    private String coded(String list, String code) {
        var own = "statistics.row." + code;
        return codes.find(list, code).isEmpty() && Words.has(Words.language(), own)
                ? Words.t(own)
                : Words.label(codes.label(list, code));
    }
}
