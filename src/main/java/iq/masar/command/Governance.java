package iq.masar.command;

import iq.masar.reports.Finding;
import iq.masar.reports.Reviews;
import iq.masar.roadmap.bodies.ChainCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the checks of the governance rooms over the founding documents and, if given, an installation. */
@Command(name = "governance", description = "Checks the governance records; ends 0 only if nothing is broken.")
final class Governance implements Callable<Integer> {
    private final Class<?> application;

    @Parameters(index = "0", description = "check")
    private String what = "";

    @Option(names = "--data", description = "Directory of an installation; it must not be running.")
    private Path data = Path.of("data");

    Governance(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (!what.equals("check")) {
            System.err.println("There is nothing to do but check");
            return 2;
        }
        var findings = new ArrayList<>(Reviews.check());
        if (Files.exists(data.resolve(Opening.OPENED))) {
            findings.addAll(installed());
        } else {
            System.out.println("no installation in " + data + ": the founding documents alone were checked");
        }
        findings.forEach(finding -> System.out.println((finding.broken() ? "BROKEN  " : "        ") + finding.text()));
        var broken = findings.stream().filter(Finding::broken).count();
        System.out.println(broken == 0 ? "nothing is broken" : broken + " broken");
        return broken == 0 ? 0 : 1;
    }

    private List<Finding> installed() {
        var context = new SpringApplication(application).run("--masar.databases.home=" + data, "--server.port=0");
        try {
            return context.getBean(ChainCheck.class).run().stream()
                    .map(line -> new Finding(line.broken(), line.text()))
                    .toList();
        } finally {
            SpringApplication.exit(context);
        }
    }
}
