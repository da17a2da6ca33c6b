package iq.masar.vault.store;

import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.SealedFields;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.RecordStore.Enclosure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records sealed to an office. */
@Repository
public class DrawerStore {
    private final JdbcClient jdbc;

    DrawerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record SealedDrawer(UUID id, OfficeCode office, Purpose purpose, SealedFields fields, Enclosure enclosure) {}

    public void save(SealedDrawer drawer, Instant now) {
        jdbc.sql("""
                insert into vault.drawer (drawer_id, office, purpose, fields, sealed, enclosure, tag, sealed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (drawer_id) do update
                   set office = excluded.office, purpose = excluded.purpose, fields = excluded.fields, sealed = excluded.sealed,
                       enclosure = excluded.enclosure, tag = excluded.tag, sealed_at = excluded.sealed_at
                """)
                .params(
                        drawer.id,
                        drawer.office.value(),
                        drawer.purpose.code(),
                        drawer.fields.names().toArray(String[]::new),
                        drawer.fields.sealed().toArray(byte[][]::new),
                        drawer.enclosure.key(),
                        drawer.enclosure.tag(),
                        Columns.time(now))
                .update();
    }

    public List<SealedDrawer> find(Collection<UUID> drawers) {
        return jdbc.sql("select * from vault.drawer where drawer_id = any(cast(? as uuid[]))")
                .param(drawers.stream().map(UUID::toString).toArray(String[]::new))
                .query(DrawerStore::drawer)
                .list();
    }

    private static SealedDrawer drawer(ResultSet row, int number) throws SQLException {
        return new SealedDrawer(
                Columns.uuid(row, "drawer_id"),
                new OfficeCode(row.getString("office")),
                Purpose.of(row.getString("purpose")),
                new SealedFields(List.of((String[]) row.getArray("fields").getArray()), List.of((byte[][])
                        row.getArray("sealed").getArray())),
                new Enclosure(row.getBytes("enclosure"), row.getBytes("tag")));
    }
}
