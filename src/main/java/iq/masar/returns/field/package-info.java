/** Interviews held with the line cut: the list a device carries, records that come in, and those that meet another (RET-17). */
@NullMarked
package iq.masar.returns.field;

import org.jspecify.annotations.NullMarked;
