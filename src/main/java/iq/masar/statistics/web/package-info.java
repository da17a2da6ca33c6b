/** The dashboard as page, file and answer. */
@NullMarked
package iq.masar.statistics.web;

import org.jspecify.annotations.NullMarked;
