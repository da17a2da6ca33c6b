package iq.masar.roadmap.bodies;

import iq.masar.kernel.Canonical;
import iq.masar.kernel.Sha256;
import java.util.List;
import java.util.OptionalInt;

/** One link of a body's chain. */
public record ChainLink(String body, int position, String kind, String subject, String content, String previous) {
    public String hash() {
        return Sha256.hex(Canonical.of("masar/chain/1")
                .text(body)
                .number(position)
                .text(kind)
                .text(subject)
                .text(content)
                .text(previous)
                .toBytes());
    }

    /** The first position that does not follow from the one before it, given the hashes as stored; empty when all hold. */
    static OptionalInt firstBroken(List<ChainLink> links, List<String> hashes) {
        var previous = "";
        for (var place = 0; place < links.size(); place++) {
            var link = links.get(place);
            if (link.position() != place + 1
                    || !link.previous().equals(previous)
                    || !link.hash().equals(hashes.get(place))) {
                return OptionalInt.of(place + 1);
            }
            previous = hashes.get(place);
        }
        return OptionalInt.empty();
    }
}
