/** Pages of gate and reception, and what a device sends and keeps. */
@NullMarked
package iq.masar.journeys.web.gate;

import org.jspecify.annotations.NullMarked;
