package iq.masar.vault.cipher;

import iq.masar.kernel.Canonical;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a record, each under its own ciphertext: names in clear, texts sealed, in the same order. */
public record SealedFields(List<String> names, List<byte[]> sealed) {
    public SealedFields {
        names = List.copyOf(names);
        sealed = List.copyOf(sealed);
    }

    /** @param binding what the ciphertext of a field of this name belongs to */
    public static SealedFields seal(Map<String, String> fields, Secret key, Function<String, byte[]> binding) {
        var names = fields.keySet().stream().sorted().toList();
        return new SealedFields(
                names,
                names.stream()
                        .map(name -> key.seal(
                                fields.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8), binding.apply(name)))
                        .toList());
    }

    public Map<String, String> open(Secret key, Function<String, byte[]> binding) {
        if (names.size() != sealed.size()) {
            throw new NotOpened();
        }
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            fields.put(name, new String(key.open(sealed.get(i), binding.apply(name)), StandardCharsets.UTF_8));
        }
        return fields;
    }

    /** Everything a MAC over these fields must cover. */
    public byte[] canonical(byte[] place, byte[] enclosure) {
        var all = Canonical.of("masar/enclosed/1").bytes(place).bytes(enclosure).number(names.size());
        names.forEach(all::text);
        sealed.forEach(all::bytes);
        return all.toBytes();
    }
}
