/** What is heard, how it is generalised, and the tables of figures made of protected counts. */
@NullMarked
package iq.masar.statistics.model;

import org.jspecify.annotations.NullMarked;
