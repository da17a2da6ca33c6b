package iq.masar.codes.web;

import iq.masar.codes.Code;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One code list, and the way to the others. */
public record CodeListPage(String list, List<Part.Tab> lists, List<Code> codes, long unverified, LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "codes/list";
    }

    public String title() {
        return Words.t("codes.list." + list);
    }

    public static String facts(Code code) {
        return code.facts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(" · "));
    }
}
