/** The tables of services, places and unmet needs. */
@NullMarked
package iq.masar.directory.store;

import org.jspecify.annotations.NullMarked;
