package iq.masar.plans.feed;

import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.Obstacle;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Score;
import iq.masar.plans.Scores;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before closing there is an endline score, or the worker says why there is none (REF-31). */
@Component
class EndlineObstacle implements CaseObstacle {
    private final Scores scores;

    EndlineObstacle(Scores scores) {
        this.scores = scores;
    }

    @Override
    public List<Obstacle> openOn(CaseId file) {
        return scores.find(file, Score.Wave.ENDLINE).flatMap(Score::value).isPresent()
                ? List.of()
                : List.of(new Obstacle("endline", ""));
    }
}
