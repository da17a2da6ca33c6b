/** How alike two values are, in levels from equal to different. */
@NullMarked
package iq.masar.linkage.alike;

import org.jspecify.annotations.NullMarked;
