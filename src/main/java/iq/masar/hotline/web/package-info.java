/** The hotline's desk, its calls, and the tab that prepares a case for them. */
@NullMarked
package iq.masar.hotline.web;

import org.jspecify.annotations.NullMarked;
