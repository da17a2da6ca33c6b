package iq.masar.journeys.model;

import java.util.HashSet;
import java.util.List;

/**
 * A manifest as staged: nothing is stored of it until somebody confirms (RET-29). Every row that was in the file is in
 * {@code lines} exactly once, whatever is wrong with it.
 */
public record Manifest(List<ManifestLine> lines, List<Remark> remarks) {
    public Manifest {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public List<ManifestLine> good() {
        var bad = new HashSet<Integer>();
        remarks.stream().filter(Remark::isBad).forEach(remark -> bad.add(remark.line()));
        return lines.stream().filter(line -> !bad.contains(line.line())).toList();
    }

    /** Lines that cannot go on. */
    public int bad() {
        return lines.size() - good().size();
    }

    public int warned() {
        return (int) remarks.stream()
                .filter(remark -> !remark.isBad())
                .mapToInt(Remark::line)
                .distinct()
                .count();
    }
}
