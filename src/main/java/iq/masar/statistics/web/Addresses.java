package iq.masar.statistics.web;

import iq.masar.statistics.Scope;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Every filter is a link. */
@Component
class Addresses {
    String of(Scope scope) {
        return address("/dashboard", scope, "");
    }

    String of(Scope scope, String measure) {
        return address("/dashboard", scope, measure);
    }

    String export(Scope scope) {
        return address("/dashboard/export", scope, "");
    }

    private static String address(String path, Scope scope, String measure) {
        var query = new ArrayList<String>();
        scope.governorate().ifPresent(place -> query.add("governorate=" + place));
        if (!scope.period().equals(Scope.ALL)) {
            query.add("period=" + scope.period());
        }
        if (!measure.isEmpty()) {
            query.add("measure=" + measure);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
