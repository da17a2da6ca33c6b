/** Seals and tokens on the command line, without a network or a database. */
@NullMarked
package iq.masar.command.seal;

import org.jspecify.annotations.NullMarked;
