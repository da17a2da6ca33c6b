/** Tables from outside, row by row: CSV and TSV in UTF-8, every fault named by line, column and reason. */
@NullMarked
package iq.masar.command.tables;

import org.jspecify.annotations.NullMarked;
