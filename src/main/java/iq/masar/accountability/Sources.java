package iq.masar.accountability;

import iq.masar.accountability.Finding.Answer;
import iq.masar.kernel.Label;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.Assessments;
import iq.masar.pledges.assessments.Grade;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where findings and needs come from: the founding documents, the assessments, and what was written here. */
@Component
class Sources {
    private static final String WORKING_GROUP = "WG-TWG";
    private final Assessments assessments;
    private final Pledges pledges;

    Sources(Assessments assessments, Pledges pledges) {
        this.assessments = assessments;
        this.pledges = pledges;
    }

    List<Finding> all(Register register) {
        return Stream.of(
                        register.all("finding").stream().map(entry -> documented(register, entry)),
                        register.all("roadmap").stream().flatMap(entry -> needed(register, entry).stream()),
                        assessments.list().stream().flatMap(Sources::assessed))
                .flatMap(found -> found)
                .toList();
    }

    /** A finding of the review, owed by the taskforce whose roadmap it stands in. */
    private static Finding documented(Register register, Entry entry) {
        return new Finding(
                entry.id(),
                "finding",
                entry.name(),
                entry.sources().stream().map(Source::cite).collect(Collectors.joining(" ")),
                "/governance/entries/" + entry.id(),
                taskforce(register, entry.parent()),
                Answer.none());
    }

    private static String taskforce(Register register, String roadmap) {
        return register.find(roadmap)
                .flatMap(entry -> entry.linked("taskforce").stream().findFirst())
                .orElse(WORKING_GROUP);
    }

    /** Support a roadmap says it needs, in the document's own sentence. */
    private static Optional<Finding> needed(Register register, Entry roadmap) {
        return roadmap.fact("support_needed_en").map(english -> {
            var cited = roadmap.fact("support_src").orElse("");
            var sentence = Source.parse(cited).orElse(List.of()).stream()
                    .flatMap(source -> register.passage(source.document(), source.first()).stream())
                    .map(Passage::text)
                    .collect(Collectors.joining(" "));
            var arabic = sentence.isEmpty() ? english : sentence;
            return new Finding(
                    "NEED-" + roadmap.id(),
                    "need",
                    new Label(arabic, arabic, english),
                    cited,
                    "/governance/entries/" + roadmap.id(),
                    taskforce(register, roadmap.id()),
                    Answer.none());
        });
    }

    /** What two persons found absent or only partly in place; a proposal that was accepted answers it. */
    private static Stream<Finding> assessed(Assessment assessment) {
        return assessment.answers().stream()
                .filter(answer ->
                        answer.isValid() && (answer.grade() == Grade.ABSENT || answer.grade() == Grade.PARTIAL))
                .flatMap(answer -> assessment.frame().find(answer.item()).stream()
                        .map(item -> new Finding(
                                "ASM-" + assessment.id() + "-" + item.code(),
                                "finding",
                                item.area(),
                                assessment.frame().cite() + " " + item.code() + " (" + assessment.year() + ")",
                                "/assessments/" + assessment.id(),
                                WORKING_GROUP,
                                proposed(assessment, item.code()))));
    }

    private static Answer proposed(Assessment assessment, String item) {
        return assessment.proposals().stream()
                .filter(one -> one.item().equals(item) && one.isAccepted())
                .findFirst()
                .map(one -> new Answer("activity", one.activity(), one.words()))
                .orElseGet(Answer::none);
    }

    static Finding written(FindingStore.Row row) {
        return new Finding(
                row.id(),
                row.kind(),
                new Label(row.words(), row.words(), row.words()),
                row.source(),
                "",
                row.owner(),
                row.answer());
    }

    /** Whether what is said to answer exists. */
    boolean isThere(Register register, Answer answer) {
        return switch (answer.kind()) {
            case "activity" ->
                register.find(answer.reference())
                        .filter(entry -> entry.kind().equals("activity"))
                        .isPresent();
            case "pledge" -> pledge(answer.reference()).isPresent();
            default -> answer.kind().equals(Answer.NONE) && answer.reference().isEmpty();
        };
    }

    private Optional<Pledges.Standing> pledge(String id) {
        try {
            return pledges.find(UUID.fromString(id));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
