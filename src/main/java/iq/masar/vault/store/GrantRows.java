package iq.masar.vault.store;

import iq.masar.kernel.OfficeCode;
import iq.masar.vault.model.Grant;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grants between columns and records. */
final class GrantRows {
    private GrantRows() {}

    static Grant.Signed grant(ResultSet row) throws SQLException {
        return new Grant.Signed(
                new Grant(
                        Columns.uuid(row, "id"),
                        Columns.file(row),
                        row.getInt("epoch"),
                        row.getString("section"),
                        grantee(row),
                        Columns.print(row, "grantee_key"),
                        Columns.account(row, "grantor"),
                        Columns.print(row, "grantor_key"),
                        row.getString("ground"),
                        Columns.instant(row, "granted_at").orElseThrow(),
                        Columns.instant(row, "not_after"),
                        row.getBytes("commitment")),
                row.getBytes("wrap"),
                row.getBoolean("withheld"),
                row.getBytes("signature"));
    }

    private static Grantee grantee(ResultSet row) throws SQLException {
        var office = row.getString("office");
        return office == null
                ? new Grantee.Worker(Columns.account(row, "grantee_account"))
                : new Grantee.Circle(new OfficeCode(office), Purpose.of(row.getString("purpose")));
    }

    static @Nullable String account(Grant grant) {
        return grant.grantee() instanceof Grantee.Worker worker
                ? worker.account().toString()
                : null;
    }

    static @Nullable String office(Grant grant) {
        return grant.grantee() instanceof Grantee.Circle circle
                ? circle.office().value()
                : null;
    }

    static @Nullable String purpose(Grant grant) {
        return grant.grantee() instanceof Grantee.Circle circle
                ? circle.purpose().code()
                : null;
    }

    static String[] texts(List<Grant.Signed> grants, Function<Grant, @Nullable String> column) {
        return grants.stream().map(Grant.Signed::grant).map(column).toArray(String[]::new);
    }

    static byte[][] bytes(List<Grant.Signed> grants, Function<Grant.Signed, byte[]> column) {
        return grants.stream().map(column).toArray(byte[][]::new);
    }
}
