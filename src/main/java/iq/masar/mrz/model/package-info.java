/** Tables and rules behind the reading and writing of machine readable zones. */
@NullMarked
package iq.masar.mrz.model;

import org.jspecify.annotations.NullMarked;
