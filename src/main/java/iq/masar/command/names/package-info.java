/** The commands about names: rows of tab-separated UTF-8 in, rows out, what cannot be read reported by line and reason. */
@NullMarked
package iq.masar.command.names;

import org.jspecify.annotations.NullMarked;
