package iq.masar.story;

/** The page did not offer what the story wanted to do; says where the visitor stood. */
public final class NotOffered extends RuntimeException {
    public NotOffered(String what, Visitor visitor) {
        this(what, visitor, null);
    }

    public NotOffered(String what, Visitor visitor, @org.jspecify.annotations.Nullable Throwable cause) {
        super(
                "no %s on %s (status %d, «%s» %s)"
                        .formatted(
                                what,
                                visitor.path(),
                                visitor.status(),
                                visitor.read("h1"),
                                visitor.read("[role=alert], .m-summary")),
                cause);
    }
}
