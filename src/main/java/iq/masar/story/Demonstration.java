package iq.masar.story;

import java.util.List;
import org.springframework.stereotype.Component;

/** Fills a new installation with fictional people, by telling their stories through its pages. */
@Component
public class Demonstration {
    /** Tells everything there is to tell to the instance at this address; the clock stands at today afterwards. */
    public void tell(String address) {}

    /** What an operator needs to sign in as the people of the demonstration, a line each. */
    public List<String> accounts() {
        return List.of();
    }
}
