package iq.masar.command.names;

import picocli.CommandLine.Command;

/** {@code masar names …}. */
@Command(
        name = "names",
        description = "Ranks, compares and writes names across scripts.",
        subcommands = {RankNames.class, CompareNames.class, WriteNames.class, Gallery.class})
public final class NameWords {}
