package iq.masar.story.claims;

import static iq.masar.story.Cast.NIDAL;
import static iq.masar.story.Cast.SALIM;
import static iq.masar.story.Cast.SARAB;

import iq.masar.story.NotOffered;
import iq.masar.story.Part;
import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the embassy's officer and the officers who decide do with every claim, page by page. */
public final class ClaimActs {
    /** Everything but the asylum claim, closed by what is seen at the embassy. */
    private static final Map<String, String> GROUNDS = Map.of(
            "ground-appeal-suspensive",
            "none-declared",
            "ground-residence-right",
            "none-declared",
            "ground-trafficking",
            "not-indicated",
            "ground-medical-fitness",
            "fit",
            "ground-family-unity",
            "together",
            "ground-voluntariness",
            "declared");

    private final Stage stage;

    public ClaimActs(Stage stage) {
        this.stage = stage;
    }

    /** Opens a claim at the embassy; the address of its first page. */
    public String open(Map<String, String> fields) {
        return stage.as(SARAB)
                .open("/claims/new?lang=ar")
                .send("/claims", fields)
                .path();
    }

    /** Writes an item of evidence of that kind. */
    public Visitor evidence(String claim, String kind, Map<String, String> fields) {
        return stage.as(SARAB).open(claim + "/evidence/new?kind=" + kind).send("/evidence", fields);
    }

    /** Closes what needs no waiting: for an adult or for a child. */
    public void closeSafeguards(String claim, String bestInterest) {
        var grounds = new HashMap<>(GROUNDS);
        grounds.put("ground-best-interest", bestInterest);
        stage.as(SARAB).open(claim).send("/safeguards", grounds);
    }

    public void closeAsylum(String claim, String ground) {
        stage.as(SARAB).open(claim).send("/safeguards", Map.of("ground-asylum-claim", ground));
        stage.as(SARAB).open(claim).press("/gate");
    }

    public Visitor ask(String claim, String registers) {
        return stage.as(SARAB)
                .open(claim + "/questions")
                .send("/questions", Map.of("register", registers, "ground", "own-request"));
    }

    /** The answerer of a register answers the first question that waits. */
    public Visitor answer(Part answerer, String answer) {
        return stage.as(answerer).open("/questions").follow("/questions/").send("/answer", Map.of("answer", answer));
    }

    /** Gives a colleague the key on one of the claim's pages. */
    public void ask(String page, String action, Part colleague) {
        var desk = stage.as(SARAB).open(page);
        var account = desk.page().select("form[action$=" + action + "] select[name=account] option").stream()
                .filter(option -> option.text().contains(colleague.name()))
                .findFirst()
                .orElseThrow(() -> new NotOffered("colleague " + colleague.username(), desk))
                .attr("value");
        desk.send(action, Map.of("account", account));
    }

    /** The first officer answers every item with a reason in Arabic and proposes. */
    public Visitor propose(String claim, String outcome, String reason) {
        var desk = stage.as(SALIM).open(claim + "/finding");
        var answers = new LinkedHashMap<String, String>();
        desk.page().select("textarea[name^=reason-]").eachAttr("name").forEach(name -> answers.put(name, reason));
        answers.put("outcome", outcome);
        return desk.send("/proposal", answers);
    }

    public Visitor confirm(String claim) {
        return stage.as(NIDAL).open(claim + "/finding").press("/confirmation");
    }
}
