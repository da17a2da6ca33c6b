package iq.masar.vault.records;

import iq.masar.kernel.CaseId;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.SealedFields;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Directory;
import iq.masar.vault.keys.Letterbox;
import iq.masar.vault.model.Binding;
import iq.masar.vault.store.EpochStore;
import iq.masar.vault.store.RecordStore;
import iq.masar.vault.store.RecordStore.Enclosure;
import iq.masar.vault.store.RecordStore.SealedRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records as fields, between ciphertext and the keys somebody holds. */
@Component
public class Records {
    private static final Logger LOG = LoggerFactory.getLogger(Records.class);

    private final RecordStore store;
    private final EpochStore epochs;
    private final CaseKeys keys;
    private final Letterbox letterbox;
    private final Directory directory;
    private final Clock clock;

    Records(
            RecordStore store,
            EpochStore epochs,
            CaseKeys keys,
            Letterbox letterbox,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.epochs = epochs;
        this.keys = keys;
        this.letterbox = letterbox;
        this.directory = directory;
        this.clock = clock;
    }

    /** Writes records of one case; false, and nothing written, when a section's key is not held. */
    public boolean write(CaseAccess access, Map<Place, Map<String, String>> records) {
        var sealed = new ArrayList<SealedRecord>();
        for (var record : records.entrySet()) {
            var key = access.section(record.getKey().section().value());
            if (key.isEmpty()) {
                return false;
            }
            sealed.add(seal(access, record.getKey(), withoutEmpty(record.getValue()), key.get()));
        }
        for (var existing : store.insert(sealed, clock.instant())) {
            merge(access, existing.place(), records.getOrDefault(existing.place(), Map.of()));
        }
        return true;
    }

    /** The record exists: what it holds is opened, changed and sealed anew, so that fields not named stay as they are. */
    private void merge(CaseAccess access, Place place, Map<String, String> fields) {
        var layers = store.findLocked(place);
        if (access.whole().isEmpty()
                && layers.stream().anyMatch(layer -> layer.enclosure().isPresent())) {
            drop(place, fields);
            return;
        }
        var merged = new LinkedHashMap<String, String>();
        layers.forEach(layer -> merged.putAll(open(access, layer, new HashMap<>())));
        merged.putAll(fields);
        var key = access.section(place.section().value()).orElseThrow(NotOpened::unsaid);
        store.replace(seal(access, place, withoutEmpty(merged), key), clock.instant());
        if (layers.size() > 1) {
            store.clearLayers(place);
        }
    }

    private static SealedRecord seal(CaseAccess access, Place place, Map<String, String> fields, Secret key) {
        var binding = new Binding(place, access.epoch());
        return new SealedRecord(
                place, 0, access.epoch(), SealedFields.seal(fields, key, binding.fields()), Optional.empty());
    }

    private static Map<String, String> withoutEmpty(Map<String, String> fields) {
        var kept = new LinkedHashMap<>(fields);
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    /** Seals a record to the case's letterbox; false when there is no such case. */
    public boolean drop(Place place, Map<String, String> fields) {
        var newest = epochs.newest(place.file()).filter(directory::isCertified);
        newest.ifPresent(certified -> {
            var epoch = certified.epoch();
            var binding = new Binding(place, epoch.number());
            var dropped = letterbox.seal(epoch.lock(), withoutEmpty(fields), binding.enclosure(), binding.fields());
            store.drop(
                    new SealedRecord(place, 0, epoch.number(), dropped.fields(), Optional.empty()),
                    dropped.enclosure(),
                    clock.instant());
        });
        return newest.isPresent();
    }

    /** The records that exist and open; a record that was tampered with is left out and logged. */
    public Map<Place, Map<String, String>> read(Map<CaseId, CaseAccess> held, Collection<Place> places) {
        var fields = new LinkedHashMap<Place, Map<String, String>>();
        var earlier = new HashMap<String, Secret>();
        for (var record : places.isEmpty() ? List.<SealedRecord>of() : store.find(places)) {
            var access = held.get(record.place().file());
            if (access != null && mayTry(access, record)) {
                try {
                    fields.computeIfAbsent(record.place(), place -> new LinkedHashMap<>())
                            .putAll(open(access, record, earlier));
                } catch (NotOpened tampered) {
                    LOG.warn("a record of case {} does not open", record.place().file());
                }
            }
        }
        fields.values().removeIf(Map::isEmpty);
        return fields;
    }

    public List<Place> places(CaseId file, Section section) {
        return store.places(file, section);
    }

    private static boolean mayTry(CaseAccess access, SealedRecord record) {
        return access.whole().isPresent()
                || record.enclosure().isEmpty()
                        && access.section(record.place().section().value(), record.epoch())
                                .isPresent();
    }

    private Map<String, String> open(CaseAccess access, SealedRecord record, Map<String, Secret> earlier) {
        var binding = new Binding(record.place(), record.epoch());
        return record.enclosure()
                .map(enclosure -> opened(access, record, enclosure, binding))
                .orElseGet(() -> record.fields().open(key(access, record, earlier), binding.fields()));
    }

    private Map<String, String> opened(CaseAccess access, SealedRecord record, Enclosure enclosure, Binding binding) {
        return letterbox.open(
                keys.letterbox(access, record.epoch()),
                new Letterbox.Dropped(record.fields(), enclosure),
                binding.enclosure(),
                binding.fields());
    }

    private Secret key(CaseAccess access, SealedRecord record, Map<String, Secret> earlier) {
        var section = record.place().section().value();
        var now = access.section(section, record.epoch());
        if (now.isPresent()) {
            return now.get();
        }
        var name = access.file() + "|" + record.epoch();
        var whole = earlier.computeIfAbsent(name, unknown -> keys.earlier(access, record.epoch()));
        return CaseKeys.section(whole, section, record.epoch());
    }
}
