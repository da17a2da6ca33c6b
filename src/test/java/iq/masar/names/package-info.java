/** What names promise. */
@NullMarked
package iq.masar.names;

import org.jspecify.annotations.NullMarked;
