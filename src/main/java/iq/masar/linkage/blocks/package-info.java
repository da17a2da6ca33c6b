/** Which pairs are worth comparing at all. */
@NullMarked
package iq.masar.linkage.blocks;

import org.jspecify.annotations.NullMarked;
