package iq.masar.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import iq.masar.kernel.Language;
import iq.masar.ui.Page;
import iq.masar.ui.Screen;
import org.springframework.stereotype.Component;

/** The pages, compiled with the application and checked by its compiler. */
@Component
class Templates {
    private static final int USUAL_PAGE = 32_768;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String render(Page page) {
        var output = new StringOutput(USUAL_PAGE);
        engine.render(page.template() + ".jte", page, output);
        var screen = Screen.current();
        return screen.taste().ownDigits() && screen.language() != Language.EN
                ? OwnDigits.in(output.toString())
                : output.toString();
    }
}
