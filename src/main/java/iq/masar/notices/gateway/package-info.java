/** The channels by which a message leaves the house. */
@NullMarked
package iq.masar.notices.gateway;

import org.jspecify.annotations.NullMarked;
