/** SQL in, records out. */
@NullMarked
package iq.masar.hotline.store;

import org.jspecify.annotations.NullMarked;
