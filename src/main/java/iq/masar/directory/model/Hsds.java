package iq.masar.directory.model;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.directory.Service;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Services in the terms of the Human Services Data Specification 3. English stands in HSDS's own fields; all three languages
 * and what HSDS lacks stand under {@code masar}. No shelter is ever given out (REF-4).
 */
public final class Hsds {
    private final Agencies agencies;

    public Hsds(Agencies agencies) {
        this.agencies = agencies;
    }

    public List<Map<String, Object>> services(List<Service> services) {
        return services.stream()
                .filter(service -> !service.reach().shelter())
                .map(this::service)
                .toList();
    }

    private Map<String, Object> service(Service service) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", service.id().toString());
        json.put("name", service.name().en());
        json.put("description", service.summary().en());
        json.put("status", status(service.state()));
        json.put(
                "fees_description",
                service.offer().cost() == 0 ? "Free of charge" : service.offer().cost() + " IQD");
        json.put(
                "eligibility_description",
                String.join(
                        "; ", service.rules().stream().map(Service.Rule::text).toList()));
        service.verification().on().ifPresent(day -> json.put("assured_date", day.toString()));
        json.put("assurer_email", "");
        json.put("organization", organisation(service));
        json.put("languages", languages(service));
        json.put(
                "phones",
                service.offer().phone().isEmpty()
                        ? List.of()
                        : List.of(Map.of("number", service.offer().phone())));
        json.put("schedules", schedules(service));
        json.put(
                "service_areas",
                service.reach().governorates().stream()
                        .map(GovernorateCode::value)
                        .sorted()
                        .map(code -> Map.of("name", "IQ-" + code, "extent_type", "governorate"))
                        .toList());
        json.put(
                "required_documents",
                service.requiredDocuments().stream()
                        .sorted()
                        .map(code -> Map.of("document", code))
                        .toList());
        json.put("service_at_locations", locations(service));
        json.put("masar", own(service));
        return json;
    }

    private Map<String, Object> organisation(Service service) {
        var office = agencies.office(service.office());
        var json = new LinkedHashMap<String, Object>();
        json.put("id", service.organisation().value());
        json.put(
                "name",
                agencies.organisation(service.organisation())
                        .map(found -> found.name().en())
                        .orElse(service.organisation().value()));
        json.put("office", service.office().value());
        json.put(
                "office_name",
                office.map(Office::name).map(Label::en).orElse(service.office().value()));
        return json;
    }

    private static Map<String, Object> own(Service service) {
        var json = new LinkedHashMap<String, Object>();
        json.put("slug", service.slug());
        json.put("family", service.family().value());
        json.put("name", words(service.name()));
        json.put("summary", words(service.summary()));
        json.put("districts", service.reach().districts().stream().sorted().toList());
        json.put("rules", service.rules().stream().map(Service.Rule::text).toList());
        json.put("prerequisites", service.prerequisites().stream().sorted().toList());
        json.put("provides", service.papers().provides().stream().sorted().toList());
        service.places().capacity().ifPresent(capacity -> {
            json.put("capacity", capacity);
            json.put("places_left", service.places().left().orElse(0));
        });
        json.put("state", service.state().code());
        return json;
    }

    private static List<Map<String, Object>> languages(Service service) {
        return service.offer().languages().stream()
                .map(Language::tag)
                .sorted()
                .map(tag -> Map.<String, Object>of("code", tag))
                .toList();
    }

    private static List<Map<String, Object>> schedules(Service service) {
        if (service.offer().schedule().isEmpty()) {
            return List.of();
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("rrule", service.offer().schedule());
        json.put("timezone", "+03:00");
        if (!service.offer().hours().isEmpty()) {
            json.put("opens_at", service.offer().hours().substring(0, 5));
            json.put("closes_at", service.offer().hours().substring(6));
        }
        return List.of(json);
    }

    private static List<Map<String, Object>> locations(Service service) {
        var address = service.reach().address();
        return address.en().isEmpty()
                ? List.of()
                : List.of(Map.of("location", Map.of("name", address.en(), "masar", words(address))));
    }

    private static Map<String, Object> words(Label label) {
        return Map.of("ar", label.ar(), "ckb", label.ckb(), "en", label.en());
    }

    private static String status(Service.State state) {
        return switch (state) {
            case ACTIVE -> "active";
            case TEMPORARILY_CLOSED -> "temporarily closed";
            case DRAFT, INACTIVE -> "inactive";
            case DEFUNCT -> "defunct";
        };
    }
}
