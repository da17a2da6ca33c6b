/** The way home: operations, manifests and seats, boarding and arrival with the line cut, reception and lodging. */
@NullMarked
package iq.masar.journeys;

import org.jspecify.annotations.NullMarked;
