/** The shell's dealings with the web: arguments, answers, filters, errors. */
@NullMarked
package iq.masar.ui.web;

import org.jspecify.annotations.NullMarked;
