@NullMarked
package iq.masar.statistics;

import org.jspecify.annotations.NullMarked;
