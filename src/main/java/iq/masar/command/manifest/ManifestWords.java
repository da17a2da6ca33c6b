package iq.masar.command.manifest;

import picocli.CommandLine.Command;

/** {@code ./masar manifest}. */
@Command(
        name = "manifest",
        subcommands = ManifestCheckWords.class,
        description =
                "Lists of travellers. Bringing one in needs an officer's keys, so it is done on the page and not here.")
public final class ManifestWords {}
