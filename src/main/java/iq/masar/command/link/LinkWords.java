package iq.masar.command.link;

import iq.masar.command.tables.Fault;
import iq.masar.linkage.Likeness;
import iq.masar.linkage.Linkage;
import iq.masar.linkage.LinkagePlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Links the rows of one file among themselves, or of two files with each other. */
@Command(
        name = "link",
        description =
                "Links rows that speak of one person. Ends 0 when every row was taken, 1 when some were refused and the"
                        + " rest linked, 2 when nothing was linked.")
public final class LinkWords implements Callable<Integer> {
    @Option(names = "--spec", required = true, description = "What the columns hold, as YAML.")
    private String spec = "";

    @Option(names = "--left", required = true, description = "CSV or TSV with a heading; - for standard input.")
    private String left = "";

    @Option(names = "--right", description = "The second file; without it the rows of the first are linked.")
    private @Nullable String right;

    @Option(names = "--out", required = true, description = "Pairs found: left_id,right_id,probability,bits.")
    private String out = "";

    @Option(names = "--clusters", description = "Every row with its group: file,id,cluster.")
    private @Nullable String clusters;

    @Option(
            names = "--review",
            description = "Pairs that are alike but hold two numbers of a unique column, for somebody to look at.")
    private @Nullable String review;

    private int refused;

    @Override
    public Integer call() throws IOException {
        try {
            var read = Spec.read(spec, Files.readString(Path.of(spec)));
            var loaded = new Loaded(read);
            loaded.read(left, open(left), false, fault -> complain(left, fault));
            var second = right;
            if (second != null) {
                loaded.records().endLeft();
                loaded.read(second, open(second), true, fault -> complain(second, fault));
            }
            var links = Linkage.link(
                    loaded.records(),
                    new LinkagePlan(read.columns(), read.matching(), read.threshold(), Likeness.acrossScripts()));
            new Written(loaded, links).write(out, clusters, review);
            return refused == 0 ? 0 : 1;
        } catch (SpecFault fault) {
            System.err.println("masar: " + fault.getMessage());
            return 2;
        } catch (NoSuchFileException missing) {
            System.err.println("masar: cannot read " + missing.getMessage());
            return 2;
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }

    private void complain(String file, Fault fault) {
        refused++;
        System.err.println(fault.said(file));
    }
}
