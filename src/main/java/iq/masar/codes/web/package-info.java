/** The pages of the code lists. */
@NullMarked
package iq.masar.codes.web;

import org.jspecify.annotations.NullMarked;
