package iq.masar.story.home;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;

/**
 * Dilshad at home and his loan (returns.md (h)): his plan and its costs, his score in three waves; the loan referred with consent,
 * course and guarantor, a committee's decision, sixty payments, two instalments late and moved to the end, settled; his wife's own
 * application is refused meanwhile (RET-44, RET-45, RET-49, RET-50, RET-52 to RET-59).
 */
public final class Dilshad implements Demonstration.Story {
    @Override
    public String name() {
        return "loan";
    }

    @Override
    public void tell(Stage stage) {
        new LoanTelling(stage).tell();
    }
}
