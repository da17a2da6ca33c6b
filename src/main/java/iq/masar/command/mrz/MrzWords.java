package iq.masar.command.mrz;

import picocli.CommandLine.Command;

/** The two commands on machine readable zones. */
@Command(
        name = "mrz",
        subcommands = {MrzCheck.class, MrzMake.class},
        description = "Reads and writes machine readable zones of travel documents.")
public final class MrzWords {}
