/** The check before a second file is opened, and the link between two files of one person (REF-13). */
@NullMarked
package iq.masar.casework.duplicates;

import org.jspecify.annotations.NullMarked;
