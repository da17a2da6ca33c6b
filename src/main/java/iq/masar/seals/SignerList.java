package iq.masar.seals;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signers and withdrawals as a checker without a network carries them: two lists of plain lines. */
public final class SignerList implements Signers {
    /** The heading of the list of signers. */
    public static final String HEADING = "signer,reference,valid_from,public_key";

    private final Map<String, Key> keys = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final List<Integer> broken = new ArrayList<>();

    private SignerList() {}

    /**
     * Reads both lists; lines that are empty or the heading do not count.
     *
     * @param signers each line {@code signer,reference,valid_from,public_key}: the key in X.509 form, Base64
     * @param withdrawn each line the number of a document or the reference of a token
     */
    public static SignerList of(List<String> signers, List<String> withdrawn) {
        var list = new SignerList();
        for (var i = 0; i < signers.size(); i++) {
            var line = signers.get(i).strip();
            if (!line.isEmpty() && !line.equals(HEADING) && !list.enter(line)) {
                list.broken.add(i + 1);
            }
        }
        withdrawn.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(list.withdrawn::add);
        return list;
    }

    /** Lines of the first list, from 1, that name no usable key; such a signer stays unknown. */
    public List<Integer> broken() {
        return List.copyOf(broken);
    }

    private boolean enter(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 4) {
            return false;
        }
        try {
            var key = KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(cells[3])));
            keys.put(cells[0] + "|" + cells[1], new Key(key, LocalDate.parse(cells[2])));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    @Override
    public Optional<Key> find(String signer, String reference) {
        return Optional.ofNullable(keys.get(signer + "|" + reference));
    }

    @Override
    public boolean isRevoked(String number) {
        return withdrawn.contains(number);
    }
}
