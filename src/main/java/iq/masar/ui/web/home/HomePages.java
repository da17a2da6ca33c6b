package iq.masar.ui.web.home;

import iq.masar.ui.Answer;
import iq.masar.ui.NavigationSource;
import iq.masar.ui.Screen;
import iq.masar.ui.web.help.HelpPage;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The start page, the list of keys, and the sign that the application is ready. */
@Controller
class HomePages {
    @GetMapping("/")
    Answer start() {
        var screen = Screen.current();
        return screen.actor().isEmpty()
                ? Answer.show(new HomePage())
                : Answer.to(screen.navigation().stream()
                        .filter(entry -> !entry.reference())
                        .map(NavigationSource.Entry::href)
                        .findFirst()
                        .orElse("/help"));
    }

    @GetMapping("/help")
    Answer help() {
        return Answer.show(new HelpPage());
    }

    @GetMapping("/health")
    @ResponseBody
    Map<String, String> health() {
        return Map.of("status", "ready");
    }
}
