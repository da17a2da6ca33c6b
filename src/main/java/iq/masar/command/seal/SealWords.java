package iq.masar.command.seal;

import picocli.CommandLine.Command;

/** {@code ./masar seal}. */
@Command(name = "seal", subcommands = SealCheckWords.class, description = "Visible digital seals and tokens.")
public final class SealWords {}
