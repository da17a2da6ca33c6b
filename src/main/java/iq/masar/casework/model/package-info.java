/** The rules of a case's way: plain Java. */
@NullMarked
package iq.masar.casework.model;

import org.jspecify.annotations.NullMarked;
