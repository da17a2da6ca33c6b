/** The room's tests. */
@NullMarked
package iq.masar.reports;

import org.jspecify.annotations.NullMarked;
