/** The stories of the hotline room. */
@NullMarked
package iq.masar.hotline;

import org.jspecify.annotations.NullMarked;
