package iq.masar.laissezpasser.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code laissezpasser.signer}. */
@Repository
public class SignerStore {
    /** One public key; {@code publicKey} in X.509 form, Base64. */
    public record SignerRow(String signer, String reference, LocalDate from, String publicKey) {}

    private final JdbcClient jdbc;

    SignerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(SignerRow row) {
        jdbc.sql("""
                        insert into laissezpasser.signer (signer, reference, valid_from, public_key) values (?, ?, ?, ?)
                        on conflict (signer, reference) do nothing
                        """)
                .params(row.signer(), row.reference(), row.from(), row.publicKey())
                .update();
    }

    public Optional<SignerRow> find(String signer, String reference) {
        return jdbc.sql(
                        "select signer, reference, valid_from, public_key from laissezpasser.signer where signer = ? and"
                                + " reference = ?")
                .params(signer, reference)
                .query((row, number) -> new SignerRow(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4)))
                .optional();
    }

    public List<SignerRow> list() {
        return jdbc.sql(
                        "select signer, reference, valid_from, public_key from laissezpasser.signer order by valid_from")
                .query((row, number) -> new SignerRow(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4)))
                .list();
    }
}
