package iq.masar.vault.volumes;

import iq.masar.audit.Act;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Secret;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A volume opened by somebody, for as long as their session's keys are open. */
public final class VolumeDesk {
    /** The keys this desk works with were locked meanwhile, as by signing out. */
    public static final class Locked extends RuntimeException {
        Locked() {
            super("the session's keys are locked");
        }
    }

    /** Makes the search tokens of one volume under one version of the normaliser; they tell nothing without the deployment's secrets. */
    public static final class Tokens {
        private static final long LOW = 0xffff_ffffL;
        private final Secret key;
        private final String id;

        Tokens(Secret key, UUID volume, int normaliser) {
            this.key = key;
            this.id = id(volume, normaliser);
        }

        static String id(UUID volume, int normaliser) {
            return volume + "|n" + normaliser;
        }

        /** The key's id: tokens of another id never meet these. */
        public String id() {
            return id;
        }

        /** 32 bits, as a number that is not negative, of parts of a name: several people share each on purpose. */
        public long compound(String kind, String... parts) {
            return wide(kind, parts) & LOW;
        }

        /** 64 bits, negative so that it never meets a compound, of a document's number or another exact thing. */
        public long exact(String kind, String... parts) {
            return wide(kind, parts) | Long.MIN_VALUE;
        }

        /** 128 bits that name exactly this content. */
        public UUID mark(String kind, String... parts) {
            var mac = ByteBuffer.wrap(mac(kind, parts));
            return new UUID(mac.getLong(), mac.getLong());
        }

        private long wide(String kind, String... parts) {
            return ByteBuffer.wrap(mac(kind, parts)).getLong();
        }

        private byte[] mac(String kind, String... parts) {
            var content = Canonical.of("masar/volume-token/1").text(kind);
            for (var part : parts) {
                content.text(part);
            }
            return key.mac(content.toBytes());
        }
    }

    private final UUID volume;
    private final Secret records;
    private final Tokens tokens;
    private final BooleanSupplier unlocked;
    private final Consumer<Act> audit;
    private final Act given;

    VolumeDesk(UUID volume, Secret key, Tokens tokens, BooleanSupplier unlocked, Consumer<Act> audit, Act given) {
        this.volume = volume;
        this.records = key.derive("volume-records|" + volume);
        this.tokens = tokens;
        this.unlocked = unlocked;
        this.audit = audit;
        this.given = given;
    }

    public UUID volume() {
        return volume;
    }

    public Tokens tokens() {
        return tokens;
    }

    /**
     * @param part what of the record this is, such as {@code entry|3}: one part does not open as another
     * @throws Locked when the session ended
     */
    public byte[] seal(UUID record, String part, byte[] content) {
        return secret().seal(content, binding(record, part));
    }

    /**
     * Empty when it was not sealed in this volume as this part of this record.
     *
     * @throws Locked when the session ended
     */
    public Optional<byte[]> open(UUID record, String part, byte[] sealed) {
        try {
            return Optional.of(secret().open(sealed, binding(record, part)));
        } catch (NotOpened moved) {
            return Optional.empty();
        }
    }

    /** Notes durably which records are about to be given out; false when the audit cannot write: then nothing may be shown. */
    public boolean given(Collection<UUID> ids) {
        try {
            audit.accept(given.onAll(ids.stream().map(CaseId::new).toList()).with("records", ids.size()));
            return true;
        } catch (AuditPaused paused) {
            return false;
        }
    }

    private Secret secret() {
        if (!unlocked.getAsBoolean()) {
            throw new Locked();
        }
        return records;
    }

    private byte[] binding(UUID record, String part) {
        return Canonical.of("masar/volume-record/1")
                .uuid(volume)
                .uuid(record)
                .text(part)
                .toBytes();
    }
}
