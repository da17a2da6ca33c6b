package iq.masar.identity.encoded;

import iq.masar.access.Accounts;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.QuestionSummary;
import iq.masar.identity.Questions;
import iq.masar.identity.encoded.Compared.Band;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Seeking;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.kernel.Role;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The third step of asking: a register's answerer brings rows of her register, the question's person is among as many others,
 * and she learns how many of her rows are alike in each band and which of them, by line. The person's fields are not shown
 * (IDN-63, IDN-64).
 */
@Component
public class EncodedQuestions {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int ALARMING = 3; // of ninety-nine; rows of people meet none
    private static final List<String> PARTS = List.of("own", "father", "grandfather");
    private final Questions questions;
    private final Audit audit;
    private final Accounts accounts;
    private final Notices notices;
    private final SecureRandom chance = new SecureRandom();

    EncodedQuestions(Questions questions, Audit audit, Accounts accounts, Notices notices) {
        this.questions = questions;
        this.audit = audit;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** What the answerer learns: lines of her own rows, from 1, by band. */
    public record Lines(Compared compared, Map<Band, List<Integer>> lines) {
        public Lines {
            lines = Map.copyOf(lines);
        }
    }

    /**
     * Compares the question's person with these rows.
     *
     * @param rows name parts and year, tab between: own, father, grandfather, year of birth
     */
    public Optional<Lines> compare(UUID question, List<String> rows, Actor answerer) {
        return questions
                .open(question, answerer)
                .filter(opened -> opened.question().step() == Seeking.ENCODED)
                .filter(opened -> !(opened.question().state() instanceof QuestionState.Answered))
                .map(opened -> {
                    audit.record(Act.of(answerer, "identity.encoded").with("rows", rows.size()));
                    var lines = compared(opened.fields(), rows);
                    if (lines.compared() instanceof Compared.HoneyTouched(var records)) {
                        alarm(answerer, opened.question(), records);
                    }
                    return lines;
                });
    }

    private Lines compared(Map<String, String> fields, List<String> rows) {
        var register = new Batch(
                EncodedRound.NORMALISER,
                rows.stream().map(EncodedQuestions::row).toList());
        if (rows.size() < EncodedRound.LEAST) {
            return new Lines(new Compared.BatchTooSmall(rows.size()), Map.of());
        }
        var asked = new Batch.Row(
                PARTS.stream().map(part -> fields.getOrDefault(part, "")).toList(),
                year(fields.getOrDefault("birth", "")));
        var round = EncodedRound.compare(new Batch(EncodedRound.NORMALISER, among(asked, register)), register, chance);
        var lines = new java.util.EnumMap<Band, List<Integer>>(Band.class);
        if (round.compared() instanceof Compared.Pairs(var pairs)) {
            var honey = honey(round, pairs);
            if (honey >= ALARMING) {
                return new Lines(new Compared.HoneyTouched(honey), Map.of());
            }
            var mine = round.left().getFirst();
            pairs.stream()
                    .filter(pair -> pair.left().equals(mine))
                    .forEach(pair -> lines.computeIfAbsent(pair.band(), band -> new ArrayList<>())
                            .add(round.right().indexOf(pair.right()) + 1));
        }
        return new Lines(round.compared(), lines);
    }

    /**
     * How many of the strangers the rows meet closely. They were put together of parts of different rows, so hardly one is anybody: who
     * meets several has brought every combination, to guess whom the question is about.
     */
    private static int honey(EncodedRound.Answered round, List<Compared.Pair> pairs) {
        var mine = round.left().getFirst();
        return (int) pairs.stream()
                .filter(pair -> pair.band() == Band.HIGH && !pair.left().equals(mine))
                .map(Compared.Pair::left)
                .distinct()
                .count();
    }

    private void alarm(Actor answerer, QuestionSummary question, int records) {
        audit.record(Act.of(answerer, "identity.honey").on(question.claim()).with("records", records));
        accounts.withRole(Role.AUDITOR)
                .forEach(auditor -> notices.send(Notice.to(
                        auditor.id(),
                        "identity.notice.honey",
                        question.register().code())));
    }

    /** The person stands first among strangers made of the register's own parts, and is shuffled with them. */
    private List<Batch.Row> among(Batch.Row asked, Batch register) {
        var all = new ArrayList<Batch.Row>(List.of(asked));
        var seen = new HashSet<Integer>();
        while (all.size() < EncodedRound.LEAST) {
            var parts = new ArrayList<String>();
            for (var slot = 0; slot < PARTS.size(); slot++) {
                var pick = chance.nextInt(register.rows().size());
                seen.add(pick);
                var other = register.rows().get(pick).parts();
                parts.add(slot < other.size() ? other.get(slot) : "");
            }
            all.add(new Batch.Row(parts, asked.birthYear() - 5 + chance.nextInt(11)));
        }
        return all;
    }

    private static Batch.Row row(String line) {
        var cells = line.split("\t", -1);
        var parts = new ArrayList<String>();
        for (var slot = 0; slot < PARTS.size(); slot++) {
            parts.add(slot < cells.length ? cells[slot].strip() : "");
        }
        return new Batch.Row(parts, year(cells[cells.length - 1]));
    }

    private static int year(String text) {
        var found = YEAR.matcher(Digits.western(text));
        return found.find() ? Integer.parseInt(found.group()) : 0;
    }
}
