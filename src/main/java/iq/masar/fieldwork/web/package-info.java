/** The pages of the field list and of the conflict queue, and the two ways by which devices fetch and send. */
@NullMarked
package iq.masar.fieldwork.web;

import org.jspecify.annotations.NullMarked;
