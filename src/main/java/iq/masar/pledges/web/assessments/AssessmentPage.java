package iq.masar.pledges.web.assessments;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.Frame;
import iq.masar.pledges.assessments.PolicyIndicator;
import iq.masar.roadmap.plan.Interval;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One assessment: every question with its answer, who may do what, and what findings propose. */
public record AssessmentPage(
        Assessment assessment,
        boolean hasBefore,
        boolean mayWrite,
        Actor reader,
        List<Part.Choice> activities,
        Form form,
        String refusal)
        implements Page {
    public AssessmentPage {
        activities = List.copyOf(activities);
    }

    public String title() {
        return assessment.title();
    }

    public Optional<Assessment.Answer> answer(Frame.Item item) {
        return assessment.answer(item.code());
    }

    /** Whether this reader may validate the answer: never her own (GOV-34). */
    public boolean mayValidate(Assessment.Answer answer) {
        return mayWrite
                && assessment.isOpen()
                && !answer.isValid()
                && !answer.draftedBy().equals(reader.account().value());
    }

    /** Whether this reader may write that the working group accepted a proposal. */
    public boolean mayDecide() {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
    }

    public List<Part.Choice> questions() {
        return assessment.frame().items().stream()
                .map(item -> Part.Choice.of(item.code(), item.code() + " · " + Words.label(item.area())))
                .toList();
    }

    /** Questions whose answers are validated and so may propose something. */
    public List<Part.Choice> findings() {
        return questions().stream()
                .filter(question -> assessment
                        .answer(question.value())
                        .filter(Assessment.Answer::isValid)
                        .isPresent())
                .toList();
    }

    public List<Part.Choice> grades() {
        var codes = assessment.frame().isYesOrNo()
                ? Stream.of("absent", "full", "not-applicable")
                : Stream.of("absent", "partial", "full", "not-applicable");
        return codes.map(code -> Part.Choice.of(code, word(code))).toList();
    }

    /** The word of a grade; the frame of yes and no says so. */
    public String word(String grade) {
        return Words.t((assessment.frame().isYesOrNo() ? "pledges.yes-no." : "pledges.grade.") + grade);
    }

    /** One term of the indicator. */
    public record Term(String domain, Interval figure) {}

    /** Every term of the indicator, domain by domain; none for frames without one. */
    public List<Term> terms() {
        return assessment
                .indicator()
                .map(indicator -> IntStream.rangeClosed(1, PolicyIndicator.DOMAINS)
                        .mapToObj(number -> new Term(
                                Words.label(assessment
                                        .frame()
                                        .items()
                                        .get((number - 1) * PolicyIndicator.ANSWERS)
                                        .domain()),
                                indicator.domain(number)))
                        .toList())
                .orElse(List.of());
    }

    public String national() {
        return assessment.indicator().map(one -> one.national().shown()).orElse("");
    }

    @Override
    public String template() {
        return "pledges/assessment";
    }
}
