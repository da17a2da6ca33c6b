package iq.masar.story;

/**
 * Dilshad's loan (returns.md (h)): referred with consent, course and guarantor, a committee's decision, sixty payments, two
 * instalments late and moved to the end, settled; his wife's own application is refused meanwhile (RET-52 to RET-59).
 */
final class Dilshad implements Demonstration.Story {
    @Override
    public String name() {
        return "loan";
    }

    @Override
    public void tell(Stage stage) {
        new LoanTelling(stage).tell();
    }
}
