/** {@code ./masar manifest}: the staged check of a list of travellers, without a house. */
@NullMarked
package iq.masar.command.manifest;

import org.jspecify.annotations.NullMarked;
