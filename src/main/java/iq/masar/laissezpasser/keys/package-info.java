/** The keys that sign seals, and those by which seals are checked. */
@NullMarked
package iq.masar.laissezpasser.keys;

import org.jspecify.annotations.NullMarked;
