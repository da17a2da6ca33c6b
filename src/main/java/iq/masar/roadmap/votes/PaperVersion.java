package iq.masar.roadmap.votes;

import iq.masar.kernel.Canonical;
import iq.masar.kernel.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;

/**
 * One version of a paper. Its canonical bytes are made once, from NFC text with line feeds alone and the attachments'
 * fingerprints in order; the hash is over what is stored.
 */
public record PaperVersion(UUID paper, int version, String ar, String ckb, String en, List<String> attachments) {
    public PaperVersion {
        ar = clean(ar);
        ckb = clean(ckb);
        en = clean(en);
        attachments = attachments.stream().sorted().toList();
    }

    /** What the hash is over. */
    public byte[] canonical() {
        var bytes = Canonical.of("masar/paper/1")
                .uuid(paper)
                .number(version)
                .text(ar)
                .text(ckb)
                .text(en);
        attachments.forEach(bytes::text);
        return bytes.toBytes();
    }

    public String sha256() {
        return Sha256.hex(canonical());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
