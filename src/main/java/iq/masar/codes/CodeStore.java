package iq.masar.codes;

import iq.masar.kernel.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of codes. */
@Component
class CodeStore {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CodeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void each(BiConsumer<String, Code> reader) {
        jdbc.sql("""
                select list, code, ar, ckb, en, valid_from, valid_to, source, verified, facts
                  from codes.code
                 order by list, position, code
                """).query((java.sql.ResultSet row) -> reader.accept(row.getString("list"), code(row)));
    }

    void put(String list, int position, Code code) {
        jdbc.sql("""
                insert into codes.code (list, code, position, ar, ckb, en, valid_from, valid_to, source, verified, facts)
                values (:list, :code, :position, :ar, :ckb, :en, :validFrom, :validTo, :source, :verified, :facts::jsonb)
                on conflict (list, code) do update
                   set position = excluded.position, ar = excluded.ar, ckb = excluded.ckb, en = excluded.en,
                       valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source,
                       verified = excluded.verified, facts = excluded.facts
                """)
                .param("list", list)
                .param("code", code.code())
                .param("position", position)
                .param("ar", code.label().ar())
                .param("ckb", code.label().ckb())
                .param("en", code.label().en())
                .param("validFrom", code.validFrom())
                .param("validTo", code.validTo().orElse(null))
                .param("source", code.source())
                .param("verified", code.verified())
                .param("facts", json.writeValueAsString(code.facts()))
                .update();
    }

    /** A code that left its file is retired, never deleted. */
    void retireOthers(String list, List<String> kept, LocalDate lastDay) {
        jdbc.sql("""
                update codes.code set valid_to = :lastDay
                 where list = :list and not (code = any(:kept)) and (valid_to is null or valid_to > :lastDay)
                """)
                .param("list", list)
                .param("kept", kept.toArray(String[]::new))
                .param("lastDay", lastDay)
                .update();
    }

    boolean isLoaded(String sheet, String fingerprint) {
        return jdbc.sql("select 1 from codes.loaded where sheet = :sheet and fingerprint = :fingerprint")
                .param("sheet", sheet)
                .param("fingerprint", fingerprint)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void loaded(String sheet, String fingerprint) {
        jdbc.sql("""
                insert into codes.loaded (sheet, fingerprint) values (:sheet, :fingerprint)
                on conflict (sheet) do update set fingerprint = excluded.fingerprint
                """).param("sheet", sheet).param("fingerprint", fingerprint).update();
    }

    private Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getString("code"),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("source"),
                row.getBoolean("verified"),
                json.readValue(row.getString("facts"), FACTS));
    }
}
