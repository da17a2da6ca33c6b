/** The way home as the shared store may know it, and its tables (list E6). */
@NullMarked
package iq.masar.statistics.model.home;

import org.jspecify.annotations.NullMarked;
