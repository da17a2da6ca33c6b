/** Pages of a file that waits to be confirmed. */
@NullMarked
package iq.masar.journeys.web.manifest;

import org.jspecify.annotations.NullMarked;
