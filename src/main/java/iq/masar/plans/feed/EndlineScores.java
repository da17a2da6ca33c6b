package iq.masar.plans.feed;

import iq.masar.casework.slots.Endline;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Score;
import iq.masar.plans.Scores;
import org.springframework.stereotype.Component;

/** Before closing there is an endline score, or the worker says why there is none (REF-31). */
@Component
class EndlineScores implements Endline {
    private final Scores scores;

    EndlineScores(Scores scores) {
        this.scores = scores;
    }

    @Override
    public boolean isScored(CaseId file) {
        return scores.find(file, Score.Wave.ENDLINE).flatMap(Score::value).isPresent();
    }
}
