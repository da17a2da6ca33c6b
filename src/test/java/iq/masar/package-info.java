/** Tests of the house itself: its walls, customs, words, pages and schema. */
@NullMarked
package iq.masar;

import org.jspecify.annotations.NullMarked;
