/** The list of findings and needs, and the scorecards. */
@NullMarked
package iq.masar.accountability.web;

import org.jspecify.annotations.NullMarked;
