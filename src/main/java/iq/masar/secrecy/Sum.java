package iq.masar.secrecy;

import java.util.List;

/** A published addition: whoever knows all members but one knows that one. */
public record Sum(Cell total, List<Cell> parts) {
    public Sum {
        parts = List.copyOf(parts);
    }
}
