/** Exchanging the directory with others: staged imports and exports in CSV and HSDS (REF-9). */
@NullMarked
package iq.masar.directory.imports;

import org.jspecify.annotations.NullMarked;
