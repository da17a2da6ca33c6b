package iq.masar.ui;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the layout needs to know about the request it answers. */
public final class Screen {
    /** After so long without a request the session ends; the layout warns two minutes before. */
    public static final int IDLE_SECONDS = 900;

    private static final ScopedValue<Screen> CURRENT = ScopedValue.newInstance();
    private static final Screen BARE = new Screen(
            Taste.of(Language.AR),
            Address.of("/"),
            Optional::empty,
            Optional::empty,
            actor -> List.of(),
            () -> new UUID(0, 0));

    private final Taste taste;
    private final Address address;
    private final Supplier<Optional<Actor>> actor;
    private final Supplier<Optional<Csrf>> csrf;
    private final NavigationSource navigation;
    private final Supplier<UUID> once;
    private @Nullable List<NavigationSource.Entry> entries;

    public Screen(
            Taste taste,
            Address address,
            Supplier<Optional<Actor>> actor,
            Supplier<Optional<Csrf>> csrf,
            NavigationSource navigation,
            Supplier<UUID> once) {
        this.taste = taste;
        this.address = address;
        this.actor = actor;
        this.csrf = csrf;
        this.navigation = navigation;
        this.once = once;
    }

    /** The screen of the running request; outside a request an Arabic one without anybody. */
    public static Screen current() {
        return CURRENT.orElse(BARE);
    }

    /** Binds a screen around something that renders. */
    public static ScopedValue.Carrier bind(Screen screen) {
        return ScopedValue.where(CURRENT, screen);
    }

    /** The same request in another language, as when a letter is printed in its reader's. */
    public Screen speaking(Language other) {
        return new Screen(taste.speaking(other), address, actor, csrf, navigation, once);
    }

    public Language language() {
        return taste.language();
    }

    /** How this browser wants pages drawn. */
    public Taste taste() {
        return taste;
    }

    public String direction() {
        return language().direction();
    }

    /** The path of the request, without its query. */
    public String path() {
        return address.path();
    }

    public Optional<Actor> actor() {
        return actor.get();
    }

    public Optional<Csrf> csrf() {
        return csrf.get();
    }

    /** A fresh idempotency key for one form. */
    public UUID once() {
        return once.get();
    }

    /** What this actor may open, in order; asked of the rooms once a request. */
    public List<NavigationSource.Entry> navigation() {
        var known = entries;
        if (known == null) {
            known = actor().map(this::ordered).orElse(List.of());
            entries = known;
        }
        return known;
    }

    private List<NavigationSource.Entry> ordered(Actor reader) {
        return navigation.entries(reader).stream()
                .sorted(Comparator.comparingInt(NavigationSource.Entry::order))
                .toList();
    }

    /** The address of this page in another language; everything else asked for stays. */
    public String inLanguage(Language other) {
        return address.path() + "?" + address.with("lang", other.tag());
    }

    /** The word for what this person is here. */
    public static String roleWord(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .findFirst()
                .map(role -> Words.t("ui.role." + role.code()))
                .orElse("");
    }

    /** Whether the side navigation leads there for this reader. */
    public boolean offers(String href) {
        return navigation().stream().anyMatch(entry -> entry.href().equals(href));
    }

    /** Whether this page belongs to that entry of the side navigation: of several that lead to it, the longest. */
    public boolean isAt(String href) {
        return leadsHere(href)
                && navigation().stream()
                        .map(NavigationSource.Entry::href)
                        .noneMatch(other -> other.length() > href.length() && leadsHere(other));
    }

    private boolean leadsHere(String href) {
        return path().equals(href) || (href.length() > 1 && path().startsWith(href + "/"));
    }

    /**
     * What a browser remembers of its reader's taste.
     *
     * @param ownDigits Arabic-Indic digits where the page is Arabic or Sorani
     * @param dark light letters on dark ground; print stays light
     * @param dense less air in tables and lists
     */
    public record Taste(Language language, boolean ownDigits, boolean dark, boolean dense) {
        public static Taste of(Language language) {
            return new Taste(language, false, false, false);
        }

        Taste speaking(Language other) {
            return new Taste(other, ownDigits, dark, dense);
        }
    }

    /**
     * Where the request went.
     *
     * @param query as it stood in the address, without its question mark; may be empty
     */
    public record Address(String path, String query) {
        public static Address of(String path) {
            return new Address(path, "");
        }

        String with(String name, String value) {
            var kept = Arrays.stream(query.split("&"))
                    .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="));
            return Stream.concat(kept, Stream.of(name + "=" + value)).collect(Collectors.joining("&"));
        }
    }

    /** The token every posted form carries. */
    public record Csrf(String parameter, String token) {}
}
