package iq.masar.directory.imports;

import iq.masar.directory.model.ServiceColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HSDS 3 JSON as rows of the CSV profile; an entry counts as one line. */
final class HsdsFile {
    private HsdsFile() {}

    static Sheet read(byte[] bytes, JsonMapper json) {
        var text = Encoding.text(bytes);
        if (text.isEmpty()) {
            return Sheet.refused("not-utf-8", List.of(Problem.at(Encoding.brokenLine(bytes), "", "not-utf-8")));
        }
        try {
            var tree = json.readTree(text.get());
            var services = tree.isArray() ? tree : tree.path(tree.has("contents") ? "contents" : "services");
            if (!services.isArray()) {
                return Sheet.refused("utf-8", List.of(Problem.at(0, "services", "not-hsds")));
            }
            return services.size() > CsvFile.MOST
                    ? Sheet.refused("utf-8", List.of(Problem.at(CsvFile.MOST + 1, "", "too-many", CsvFile.MOST)))
                    : rows(services);
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            return Sheet.refused("utf-8", List.of(Problem.at(line, "", "not-json")));
        }
    }

    private static Sheet rows(JsonNode services) {
        var rows = new ArrayList<Sheet.Row>();
        for (var at = 0; at < services.size(); at++) {
            rows.add(new Sheet.Row(at + 1, row(services.get(at))));
        }
        return new Sheet("utf-8", rows, List.of());
    }

    private static Map<String, String> row(JsonNode service) {
        var own = service.path("masar");
        var row = new LinkedHashMap<String, String>();
        ServiceColumns.NAMES.forEach(column -> row.put(column, ""));
        row.put("slug", text(own.path("slug")));
        row.put("office", text(service.path("organization").path("office")));
        row.put("family", text(own.path("family")));
        words(row, "", own.path("name"));
        words(row, "summary_", own.path("summary"));
        row.put("en", first(row.get("en"), text(service.path("name"))));
        row.put("summary_en", first(row.get("summary_en"), text(service.path("description"))));
        words(
                row,
                "address_",
                service.path("service_at_locations").path(0).path("location").path("masar"));
        row.put("governorates", joined(service.path("service_areas"), "name").replace("IQ-", ""));
        row.put("districts", joined(own.path("districts"), ""));
        row.put("shelter", "false");
        row.put("rules", joined(own.path("rules"), "").replaceAll("\\|(?=[a-z]+:)", ";"));
        row.put("documents", joined(service.path("required_documents"), "document"));
        row.put("prerequisites", joined(own.path("prerequisites"), ""));
        row.put("provides", joined(own.path("provides"), ""));
        var schedule = service.path("schedules").path(0);
        row.put("schedule", text(schedule.path("rrule")));
        row.put(
                "hours",
                schedule.has("opens_at")
                        ? text(schedule.path("opens_at")) + "-" + text(schedule.path("closes_at"))
                        : "");
        row.put("languages", joined(service.path("languages"), "code"));
        row.put("cost", text(service.path("fees_description")).replaceAll("\\D", ""));
        row.put("phone", text(service.path("phones").path(0).path("number")));
        row.put("capacity", text(own.path("capacity")));
        return row;
    }

    private static void words(Map<String, String> row, String prefix, JsonNode words) {
        for (var language : List.of("ar", "ckb", "en")) {
            row.put(prefix + language, text(words.path(language)));
        }
    }

    private static String first(@org.jspecify.annotations.Nullable String one, String other) {
        return one == null || one.isEmpty() ? other : one;
    }

    private static String joined(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        for (var item : list) {
            texts.add(field.isEmpty() ? text(item) : text(item.path(field)));
        }
        return String.join("|", texts);
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
