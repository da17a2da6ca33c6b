/** The review for everybody, the composer for the secretariat, and the same for other systems. */
@NullMarked
package iq.masar.reports.web;

import org.jspecify.annotations.NullMarked;
