package iq.masar.codes;

import iq.masar.kernel.Label;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The code lists. Answers come from memory; the lists change only with a new version of the product or by the national administration. */
@Component
public class Codes {
    private final CodeLists lists;

    Codes(CodeLists lists) {
        this.lists = lists;
    }

    /** The codes of a list that hold today, in the list's own order; empty when there is no such list. */
    public List<Code> list(String list) {
        return lists.valid(list);
    }

    /** One code, also when it no longer holds: an old case keeps its words. */
    public Optional<Code> find(String list, String code) {
        return lists.find(list, code);
    }

    /** The words for a code; for an unknown one the code itself, so that a page never breaks on data. */
    public Label label(String list, String code) {
        return find(list, code).map(Code::label).orElse(new Label(code, code, code));
    }

    /** The names of all lists. */
    public List<String> names() {
        return lists.names();
    }
}
