package iq.masar.directory.store;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns rows into services. */
@Component
class ServiceRows {
    Service service(ResultSet row, int number) throws SQLException {
        return new Service(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new OrganisationCode(row.getString("organisation")),
                new OfficeCode(row.getString("office")),
                new FamilyCode(row.getString("family")),
                label(row, ""),
                label(row, "summary_"),
                new Service.Reach(
                        texts(row, "governorates").stream()
                                .map(GovernorateCode::new)
                                .collect(Collectors.toSet()),
                        texts(row, "districts"),
                        label(row, "address_"),
                        row.getBoolean("shelter")),
                texts(row, "rules").stream()
                        .flatMap(text -> Service.Rule.parse(text).stream())
                        .sorted(Comparator.comparing(Service.Rule::text))
                        .toList(),
                new Service.Papers(texts(row, "documents"), texts(row, "prerequisites"), texts(row, "provides")),
                new Service.Offer(
                        row.getString("schedule"),
                        row.getString("hours"),
                        texts(row, "languages").stream()
                                .flatMap(tag -> Language.find(tag).stream())
                                .collect(Collectors.toSet()),
                        row.getInt("cost"),
                        row.getString("phone")),
                new Service.Places(
                        Optional.ofNullable(row.getObject("capacity", Integer.class)),
                        row.getInt("taken"),
                        row.getInt("waiting")),
                Service.State.of(row.getString("state")),
                new Service.Verification(
                        Optional.ofNullable(row.getObject("verified_on", LocalDate.class)),
                        row.getString("verified_by")),
                row.getInt("version"));
    }

    private static Label label(ResultSet row, String prefix) throws SQLException {
        return new Label(row.getString(prefix + "ar"), row.getString(prefix + "ckb"), row.getString(prefix + "en"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
