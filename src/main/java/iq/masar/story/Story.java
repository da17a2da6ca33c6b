package iq.masar.story;

/** A demonstration story; telling it twice on fresh instances tells the same. */
interface Story {
    /** The word after {@code ./masar story}. */
    String name();

    void tell(Stage stage);
}
