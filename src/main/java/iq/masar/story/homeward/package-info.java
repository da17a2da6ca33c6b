/** Stories of flights that bring people home. */
@NullMarked
package iq.masar.story.homeward;

import org.jspecify.annotations.NullMarked;
