/** The statistics of returns as page, interface and file. */
@NullMarked
package iq.masar.returns.web.statistics;

import org.jspecify.annotations.NullMarked;
