package iq.masar.persons;

import iq.masar.kernel.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The register of people as the files name them. */
@Component
public class Persons {
    /** The papers of everyone in the file, by kind and status. */
    public List<Paper> papers(CaseId file) {
        throw new UnsupportedOperationException();
    }

    /** The household as this file names it, its own person first. */
    public List<Member> household(CaseId file) {
        throw new UnsupportedOperationException();
    }
}
