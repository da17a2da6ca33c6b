package iq.masar.vault.store;

import iq.masar.kernel.CaseId;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.cipher.SealedFields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ciphertexts of cases. */
@Repository
public class RecordStore {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RecordStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What came through the letterbox: the record's own key, and our word that we put it there. */
    public record Enclosure(byte[] key, byte[] tag) {}

    public record SealedRecord(Place place, int layer, int epoch, SealedFields fields, Optional<Enclosure> enclosure) {}

    /** One round trip; answers those that exist already and were left alone. */
    public List<SealedRecord> insert(List<SealedRecord> records, Instant now) {
        var counts = batches.batchUpdate(
                """
                insert into vault.record (case_id, section, record_id, layer, epoch, fields, sealed, sealed_at)
                values (?, ?, ?, 0, ?, ?, ?, ?)
                on conflict do nothing
                """, records.stream().map(record -> columns(record, now)).toList());
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] == 0)
                .mapToObj(records::get)
                .toList();
    }

    private static Object[] columns(SealedRecord record, Instant now) {
        return new Object[] {
            record.place.file().value(),
            record.place.section().value(),
            record.place.record(),
            record.epoch,
            record.fields.names().toArray(String[]::new),
            record.fields.sealed().toArray(byte[][]::new),
            Columns.time(now)
        };
    }

    public void replace(SealedRecord record, Instant now) {
        jdbc.sql("""
                update vault.record set epoch = ?, fields = ?, sealed = ?, sealed_at = ?, enclosure = null, tag = null
                 where case_id = ? and section = ? and record_id = ? and layer = 0
                """)
                .params(
                        record.epoch,
                        record.fields.names().toArray(String[]::new),
                        record.fields.sealed().toArray(byte[][]::new),
                        Columns.time(now),
                        record.place.file().value(),
                        record.place.section().value(),
                        record.place.record())
                .update();
    }

    /** Adds what was dropped into the letterbox as a layer above what is there. */
    public void drop(SealedRecord record, Enclosure enclosure, Instant now) {
        jdbc.sql("""
                insert into vault.record (case_id, section, record_id, layer, epoch, fields, sealed, enclosure, tag, sealed_at)
                select :case, :section, :record, coalesce(max(layer) + 1, 0), :epoch, :fields, :sealed, :enclosure, :tag, :now
                  from vault.record where case_id = :case and section = :section and record_id = :record
                """)
                .param("case", record.place.file().value())
                .param("section", record.place.section().value())
                .param("record", record.place.record())
                .param("epoch", record.epoch)
                .param("fields", record.fields.names().toArray(String[]::new))
                .param("sealed", record.fields.sealed().toArray(byte[][]::new))
                .param("enclosure", enclosure.key)
                .param("tag", enclosure.tag)
                .param("now", Columns.time(now))
                .update();
    }

    /** After a holder has written: the layers above are contained in what was written. */
    public void clearLayers(Place place) {
        jdbc.sql("delete from vault.record where case_id = ? and section = ? and record_id = ? and layer > 0")
                .params(place.file().value(), place.section().value(), place.record())
                .update();
    }

    /** Every layer of the records, lower first. */
    public List<SealedRecord> find(Collection<Place> places) {
        return jdbc.sql("""
                select r.case_id, r.section, r.record_id, r.layer, r.epoch, r.fields, r.sealed, r.enclosure, r.tag
                  from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as uuid[])) as p (case_id, section, record_id)
                  join vault.record r on r.case_id = p.case_id and r.section = p.section and r.record_id = p.record_id
                 order by r.case_id, r.section, r.record_id, r.layer
                """)
                .params(
                        texts(places.stream().map(place -> place.file().toString())),
                        texts(places.stream().map(place -> place.section().value())),
                        texts(places.stream().map(place -> place.record().toString())))
                .query(RecordStore::record)
                .list();
    }

    /** The same of one record, for a change in this transaction. */
    public List<SealedRecord> findLocked(Place place) {
        return jdbc.sql("""
                select case_id, section, record_id, layer, epoch, fields, sealed, enclosure, tag
                  from vault.record
                 where case_id = ? and section = ? and record_id = ?
                 order by layer
                   for update
                """)
                .params(place.file().value(), place.section().value(), place.record())
                .query(RecordStore::record)
                .list();
    }

    public List<Place> places(CaseId file, Section section) {
        return jdbc.sql("""
                select record_id, min(sealed_at) as since
                  from vault.record
                 where case_id = ? and section = ?
                 group by record_id
                 order by since, record_id
                """)
                .params(file.value(), section.value())
                .query((row, number) -> new Place(file, section, Columns.uuid(row, "record_id")))
                .list();
    }

    /** Those of the cases that have any record. */
    public List<CaseId> existing(Collection<CaseId> files) {
        return jdbc.sql("""
                select f as case_id
                  from unnest(cast(? as uuid[])) f
                 where exists (select 1 from vault.record r where r.case_id = f)
                """)
                .param(Columns.ids(files))
                .query((row, number) -> Columns.file(row))
                .list();
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static SealedRecord record(ResultSet row, int number) throws SQLException {
        var enclosure = row.getBytes("enclosure");
        return new SealedRecord(
                new Place(Columns.file(row), new Section(row.getString("section")), Columns.uuid(row, "record_id")),
                row.getInt("layer"),
                row.getInt("epoch"),
                new SealedFields(List.of((String[]) row.getArray("fields").getArray()), List.of((byte[][])
                        row.getArray("sealed").getArray())),
                enclosure == null ? Optional.empty() : Optional.of(new Enclosure(enclosure, row.getBytes("tag"))));
    }
}
