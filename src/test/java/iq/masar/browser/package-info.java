/** Journeys in a real browser: accessibility of every page, the keyboard alone, and the pictures of the documentation. */
@NullMarked
package iq.masar.browser;

import org.jspecify.annotations.NullMarked;
