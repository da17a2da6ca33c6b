/**
 * The machine readable zone of travel documents (ICAO Doc 9303, parts 3 to 7): read with every check digit in the
 * open, written, corrected only by proposal, and judged for what the digits can and cannot prove. Pure: JDK only, the
 * same answer for the same input on any machine and thread.
 */
@ApplicationModule(
        displayName = "Machine readable zones",
        allowedDependencies = {})
@NullMarked
package iq.masar.mrz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
