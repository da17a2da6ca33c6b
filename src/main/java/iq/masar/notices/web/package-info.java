/** The officers' page of notices. */
@NullMarked
package iq.masar.notices.web;

import org.jspecify.annotations.NullMarked;
