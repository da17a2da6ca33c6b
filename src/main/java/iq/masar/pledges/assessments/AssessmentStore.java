package iq.masar.pledges.assessments;

import iq.masar.kernel.Label;
import iq.masar.pledges.assessments.Assessment.Answer;
import iq.masar.pledges.assessments.Assessment.Proposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of imported frames, assessments, answers and proposals. */
@Component
class AssessmentStore {
    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An assessment's own row. */
    record Head(UUID id, String title, int year, String frame, int version, String state) {}

    int put(Frame frame, UUID by, Instant now) {
        var rows = jdbc.sql("""
                insert into pledges.frame (code, version, ar, ckb, en, licensed, imported_by, imported_at)
                values (:code, :version, :ar, :ckb, :en, :licensed, :by, :now)
                on conflict do nothing
                """)
                .param("code", frame.code())
                .param("version", frame.version())
                .param("ar", frame.title().ar())
                .param("ckb", frame.title().ckb())
                .param("en", frame.title().en())
                .param("licensed", frame.licensed())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var position = 0;
        for (var item : rows == 0 ? List.<Frame.Item>of() : frame.items()) {
            put(frame, item, ++position);
        }
        return rows;
    }

    private void put(Frame frame, Frame.Item item, int position) {
        jdbc.sql("""
                insert into pledges.frame_item (frame, version, item, position, domain_ar, domain_ckb, domain_en,
                                                ar, ckb, en, wording)
                values (:frame, :version, :item, :position, :domainAr, :domainCkb, :domainEn, :ar, :ckb, :en, :wording)
                """)
                .param("frame", frame.code())
                .param("version", frame.version())
                .param("item", item.code())
                .param("position", position)
                .param("domainAr", item.domain().ar())
                .param("domainCkb", item.domain().ckb())
                .param("domainEn", item.domain().en())
                .param("ar", item.area().ar())
                .param("ckb", item.area().ckb())
                .param("en", item.area().en())
                .param("wording", item.wording())
                .update();
    }

    List<Frame> frames() {
        return jdbc.sql("select code, version, ar, ckb, en, licensed from pledges.frame order by code, version desc")
                .query((row, number) -> new Frame(
                        row.getString("code"),
                        row.getInt("version"),
                        label(row, ""),
                        row.getBoolean("licensed"),
                        items(row.getString("code"), row.getInt("version"))))
                .list();
    }

    private List<Frame.Item> items(String frame, int version) {
        return jdbc.sql("""
                select item, domain_ar, domain_ckb, domain_en, ar, ckb, en, wording
                  from pledges.frame_item where frame = :frame and version = :version order by position
                """)
                .param("frame", frame)
                .param("version", version)
                .query((row, number) -> new Frame.Item(
                        row.getString("item"), label(row, "domain_"), label(row, ""), row.getString("wording")))
                .list();
    }

    private static Label label(ResultSet row, String prefix) throws SQLException {
        return new Label(row.getString(prefix + "ar"), row.getString(prefix + "ckb"), row.getString(prefix + "en"));
    }

    void open(UUID id, String title, int year, Frame frame, UUID by, Instant now) {
        jdbc.sql("""
                insert into pledges.assessment (id, title, year, frame, version, state, opened_by, opened_at)
                values (:id, :title, :year, :frame, :version, 'open', :by, :now)
                """)
                .param("id", id)
                .param("title", title)
                .param("year", year)
                .param("frame", frame.code())
                .param("version", frame.version())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID id) {
        jdbc.sql("update pledges.assessment set state = 'closed' where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql("select id, title, year, frame, version, state from pledges.assessment where id = :id")
                .param("id", id)
                .query(AssessmentStore::head)
                .optional();
    }

    List<Head> list() {
        return jdbc.sql("""
                select id, title, year, frame, version, state
                  from pledges.assessment order by year desc, opened_at desc, id limit 200
                """).query(AssessmentStore::head).list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getInt("year"),
                row.getString("frame"),
                row.getInt("version"),
                row.getString("state"));
    }

    /** A changed answer is nobody's valid answer until somebody validates it again. */
    void answer(UUID assessment, String item, Grade grade, String evidence, UUID by, Instant now) {
        jdbc.sql("""
                insert into pledges.answer (assessment, item, grade, evidence, drafted_by, drafted_at)
                values (:assessment, :item, :grade, :evidence, :by, :now)
                on conflict (assessment, item) do update set grade = excluded.grade, evidence = excluded.evidence,
                       drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at,
                       validated_by = null, validated_at = null
                """)
                .param("assessment", assessment)
                .param("item", item)
                .param("grade", grade.code())
                .param("evidence", evidence)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void validate(UUID assessment, String item, UUID by, Instant now) {
        jdbc.sql("""
                update pledges.answer set validated_by = :by, validated_at = :now
                 where assessment = :assessment and item = :item
                """)
                .param("assessment", assessment)
                .param("item", item)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Answer> answers(UUID assessment) {
        return jdbc.sql("""
                select item, grade, evidence, drafted_by, drafted_at, validated_by
                  from pledges.answer where assessment = :assessment order by item
                """)
                .param("assessment", assessment)
                .query((row, number) -> new Answer(
                        row.getString("item"),
                        Grade.find(row.getString("grade")).orElseThrow(),
                        row.getString("evidence"),
                        row.getObject("drafted_by", UUID.class),
                        row.getTimestamp("drafted_at").toInstant(),
                        Optional.ofNullable(row.getObject("validated_by", UUID.class))))
                .list();
    }

    void propose(UUID id, UUID assessment, String item, String activity, String words, UUID by, Instant now) {
        jdbc.sql("""
                insert into pledges.proposal (id, assessment, item, activity, words, decision, proposed_by, proposed_at)
                values (:id, :assessment, :item, :activity, :words, '', :by, :now)
                """)
                .param("id", id)
                .param("assessment", assessment)
                .param("item", item)
                .param("activity", activity)
                .param("words", words)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int accept(UUID proposal, String decision) {
        return jdbc.sql("update pledges.proposal set decision = :decision where id = :id and decision = ''")
                .param("id", proposal)
                .param("decision", decision)
                .update();
    }

    List<Proposal> proposals(UUID assessment) {
        return jdbc.sql("""
                select id, item, activity, words, decision
                  from pledges.proposal where assessment = :assessment order by proposed_at, id
                """)
                .param("assessment", assessment)
                .query((row, number) -> new Proposal(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getString("activity"),
                        row.getString("words"),
                        row.getString("decision")))
                .list();
    }
}
