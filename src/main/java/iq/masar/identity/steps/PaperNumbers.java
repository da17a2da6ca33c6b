package iq.masar.identity.steps;

import iq.masar.identity.model.Evidence;
import iq.masar.identity.store.EvidenceStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Digits;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Pseudonyms;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The numbers on a claim's papers, each as the register that issued the paper is asked for it: under a keyed hash that differs from
 * register to register, so that two of them cannot lay their questions side by side (IDN-63).
 */
@Component
public class PaperNumbers {
    private final EvidenceStore evidence;
    private final Vault vault;
    private final Pseudonyms pseudonyms;

    PaperNumbers(EvidenceStore evidence, Vault vault, Pseudonyms pseudonyms) {
        this.evidence = evidence;
        this.vault = vault;
        this.pseudonyms = pseudonyms;
    }

    /** The hash for each register of whose papers a counting one shows a number, the newest; the reading is recorded first. */
    public Map<String, String> keys(CaseId claim, Actor officer) {
        var papers = evidence.of(claim).stream()
                .filter(Evidence::counts)
                .filter(item -> item.source().equals("paper") && item.bits() > 0)
                .toList();
        var keys = new HashMap<String, String>();
        if (!papers.isEmpty()
                && vault.read(
                                officer,
                                Ground.IDENTITY,
                                "",
                                papers.stream().map(item -> place(claim, item)).toList())
                        instanceof Reading.Open open) {
            papers.forEach(item -> number(open.at(place(claim, item)))
                    .ifPresent(number -> keys.put(item.group(), key(item.group(), number))));
        }
        return keys;
    }

    private static Place place(CaseId claim, Evidence item) {
        return new Place(claim, Section.EVIDENCE, item.id());
    }

    /** Typed, or out of a machine readable zone whose digit agrees. */
    private static Optional<String> number(Map<String, String> words) {
        var zone = words.getOrDefault("zone", "").lines().map(String::strip).filter(line -> !line.isEmpty());
        var typed = words.getOrDefault("number", "");
        var number = !typed.isEmpty()
                ? typed
                : Mrz.read(zone.toList()) instanceof MrzReport report && report.isConsistent()
                        ? report.text(Element.NUMBER)
                        : "";
        return Optional.of(compared(number)).filter(known -> !known.isEmpty());
    }

    /** Letters and digits only, digits Western: however a number is grouped, it is one number. */
    private static String compared(String number) {
        return Digits.western(number).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String key(String register, String number) {
        return pseudonyms.lookup("paper-number|" + register, number);
    }

    /** Which of these numbers of a register is the one asked for, by line from 1. */
    public List<Integer> lines(String register, String asked, List<String> numbers) {
        return IntStream.rangeClosed(1, numbers.size())
                .filter(line -> key(register, compared(numbers.get(line - 1))).equals(asked))
                .boxed()
                .toList();
    }
}
