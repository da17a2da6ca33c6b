/** The public form and the officers' pages. */
@NullMarked
package iq.masar.feedback.web;

import org.jspecify.annotations.NullMarked;
