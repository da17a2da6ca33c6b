/** What the doors of an operation share: whose it is, its open volumes, its lines changed, the returns taken along. */
@NullMarked
package iq.masar.journeys.desk;

import org.jspecify.annotations.NullMarked;
