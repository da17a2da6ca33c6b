/** From pairs to groups and one-to-one assignments. */
@NullMarked
package iq.masar.linkage.groups;

import org.jspecify.annotations.NullMarked;
