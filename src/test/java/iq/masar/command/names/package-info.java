/** The commands about names, played as an operator would. */
@NullMarked
package iq.masar.command.names;

import org.jspecify.annotations.NullMarked;
