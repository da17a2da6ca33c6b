package iq.masar.ui;

/** What one page shows; its template takes it as the only parameter, named {@code page}. */
public interface Page {
    /** The template without its ending, such as {@code casework/desk}. */
    String template();
}
