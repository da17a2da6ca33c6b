/** The room's tests. */
@NullMarked
package iq.masar.pledges;

import org.jspecify.annotations.NullMarked;
