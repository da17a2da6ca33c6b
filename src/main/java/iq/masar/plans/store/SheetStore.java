package iq.masar.plans.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.plans.Plan;
import iq.masar.plans.Score;
import iq.masar.plans.Score.Screening;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of filled questionnaires: when, which version, and what they measured; never an answer. */
@Repository
public class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void addScreening(CaseId file, String instrument, Screening screening) {
        jdbc.sql("""
                insert into plans.sheet (id, case_id, instrument, version, language, taken_at, taken_by)
                values (:id, :file, :instrument, :version, :language, :at, :by)
                """)
                .param("id", screening.id())
                .param("file", file.value())
                .param("instrument", instrument)
                .param("version", screening.version())
                .param("language", screening.language().tag())
                .param("at", screening.at().atOffset(ZoneOffset.UTC))
                .param("by", screening.by().value())
                .update();
    }

    public List<Screening> screenings(CaseId file) {
        return jdbc.sql("""
                select id, version, language, taken_at, taken_by
                  from plans.sheet
                 where case_id = :file and wave is null
                 order by taken_at desc
                """)
                .param("file", file.value())
                .query((row, number) -> new Screening(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        Language.find(row.getString("language")).orElseThrow(),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getObject("taken_by", UUID.class))))
                .list();
    }

    public void addScore(Score score) {
        jdbc.sql("""
                insert into plans.sheet
                       (id, case_id, instrument, version, language, manner, wave, value, answered, taken_at, taken_by)
                values (:id, :file, :instrument, :version, :language, :manner, :wave, :value, :answered, :at, :by)
                """)
                .param("id", score.id())
                .param("file", score.file().value())
                .param("instrument", score.instrument())
                .param("version", score.version())
                .param("language", score.language().tag())
                .param("manner", score.manner().map(Score.Manner::code).orElse(null))
                .param("wave", score.wave().code())
                .param("value", score.value().orElse(null))
                .param("answered", score.answered())
                .param("at", score.takenAt().atOffset(ZoneOffset.UTC))
                .param("by", score.takenBy().value())
                .update();
        for (int place = 0; place < score.dimensions().size(); place++) {
            addPart(score.id(), place, score.dimensions().get(place));
        }
    }

    private void addPart(UUID sheet, int place, Score.Part part) {
        jdbc.sql("""
                insert into plans.part (sheet_id, dimension, ordinal, value)
                values (:sheet, :dimension, :place, :value)
                """)
                .param("sheet", sheet)
                .param("dimension", part.dimension())
                .param("place", place)
                .param("value", part.value().orElse(null))
                .update();
    }

    /** The scores of a case, oldest first. */
    public List<Score> scores(CaseId file) {
        return jdbc.sql("""
                select id, case_id, wave, value, answered, instrument, version, language, manner, taken_at, taken_by
                  from plans.sheet
                 where case_id = :file and wave is not null
                 order by taken_at, id
                """).param("file", file.value()).query(this::score).list();
    }

    private List<Score.Part> parts(UUID sheet) {
        return jdbc.sql("""
                select dimension, value
                  from plans.part
                 where sheet_id = :sheet
                 order by ordinal
                """)
                .param("sheet", sheet)
                .query((row, number) ->
                        new Score.Part(row.getString("dimension"), Optional.ofNullable(row.getBigDecimal("value"))))
                .list();
    }

    private Score score(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        BigDecimal value = row.getBigDecimal("value");
        return new Score(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                Score.Wave.find(row.getString("wave")).orElseThrow(),
                Optional.ofNullable(value),
                parts(id),
                row.getBigDecimal("answered"),
                row.getString("instrument"),
                row.getInt("version"),
                Language.find(row.getString("language")).orElseThrow(),
                Optional.ofNullable(row.getString("manner")).flatMap(how -> Plan.Coded.find(Score.Manner.class, how)),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("taken_by", UUID.class)));
    }
}
