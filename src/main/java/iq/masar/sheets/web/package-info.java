/** Pages on which files are brought in, corrected and written. */
@NullMarked
package iq.masar.sheets.web;

import org.jspecify.annotations.NullMarked;
