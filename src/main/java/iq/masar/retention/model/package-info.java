/** The rules of destruction: who decides, what must stand before, how long it waits. */
@NullMarked
package iq.masar.retention.model;

import org.jspecify.annotations.NullMarked;
