@NullMarked
package iq.masar.statistics.model;

import org.jspecify.annotations.NullMarked;
