package iq.masar.directory.store;

import iq.masar.directory.Service;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two statements that write an entry whole, and its columns. */
final class ServiceWrites {
    static final String INSERT = """
            insert into directory.service (id, slug, organisation, office, family, ar, ckb, en,
                   summary_ar, summary_ckb, summary_en, governorates, districts, address_ar, address_ckb, address_en,
                   shelter, rules, documents, prerequisites, provides, schedule, hours, languages, cost, phone, capacity,
                   state, verified_on, verified_by, version, search, changed_at)
            values (:id, :slug, :organisation, :office, :family, :ar, :ckb, :en,
                   :summaryAr, :summaryCkb, :summaryEn, :governorates, :districts, :addressAr, :addressCkb, :addressEn,
                   :shelter, :rules, :documents, :prerequisites, :provides, :schedule, :hours, :languages, :cost, :phone,
                   :capacity, :state, :verifiedOn, :verifiedBy, 1, :search, :now)
            on conflict (slug) do nothing
            """;
    static final String UPDATE = """
            update directory.service
               set organisation = :organisation, office = :office, family = :family, ar = :ar, ckb = :ckb, en = :en,
                   summary_ar = :summaryAr, summary_ckb = :summaryCkb, summary_en = :summaryEn,
                   governorates = :governorates, districts = :districts,
                   address_ar = :addressAr, address_ckb = :addressCkb, address_en = :addressEn,
                   shelter = :shelter, rules = :rules, documents = :documents, prerequisites = :prerequisites,
                   provides = :provides, schedule = :schedule, hours = :hours, languages = :languages, cost = :cost,
                   phone = :phone, capacity = :capacity, version = version + 1, search = :search, changed_at = :now
             where id = :id and version = :version
            """;

    private ServiceWrites() {}

    static Map<String, @Nullable Object> columns(Service service) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", service.id().value());
        columns.put("version", service.version());
        columns.put("slug", service.slug());
        columns.put("organisation", service.organisation().value());
        columns.put("office", service.office().value());
        columns.put("family", service.family().value());
        columns.put("ar", service.name().ar());
        columns.put("ckb", service.name().ckb());
        columns.put("en", service.name().en());
        columns.put("summaryAr", service.summary().ar());
        columns.put("summaryCkb", service.summary().ckb());
        columns.put("summaryEn", service.summary().en());
        columns.put(
                "governorates",
                array(service.reach().governorates().stream()
                        .map(GovernorateCode::value)
                        .toList()));
        columns.put("districts", array(service.reach().districts()));
        columns.put("addressAr", service.reach().address().ar());
        columns.put("addressCkb", service.reach().address().ckb());
        columns.put("addressEn", service.reach().address().en());
        columns.put("shelter", service.reach().shelter());
        columns.put(
                "rules", array(service.rules().stream().map(Service.Rule::text).toList()));
        columns.put("documents", array(service.papers().documents()));
        columns.put("prerequisites", array(service.papers().prerequisites()));
        columns.put("provides", array(service.papers().provides()));
        columns.put("schedule", service.offer().schedule());
        columns.put("hours", service.offer().hours());
        columns.put(
                "languages",
                array(service.offer().languages().stream().map(Language::tag).toList()));
        columns.put("cost", service.offer().cost());
        columns.put("phone", service.offer().phone());
        columns.put("capacity", service.places().capacity().orElse(null));
        columns.put("state", service.state().code());
        columns.put("verifiedOn", service.verification().on().orElse(null));
        columns.put("verifiedBy", service.verification().by());
        return columns;
    }

    private static String[] array(Collection<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }
}
