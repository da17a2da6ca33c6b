/** A manifest on its way in: staged, weighed, matched and written. */
@NullMarked
package iq.masar.journeys.manifest;

import org.jspecify.annotations.NullMarked;
