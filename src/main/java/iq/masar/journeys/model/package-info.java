/** The rules of an operation without a database (RET-27 to RET-38). */
@NullMarked
package iq.masar.journeys.model;

import org.jspecify.annotations.NullMarked;
