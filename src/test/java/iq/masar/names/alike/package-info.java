/** What the learned tables promise. */
@NullMarked
package iq.masar.names.alike;

import org.jspecify.annotations.NullMarked;
