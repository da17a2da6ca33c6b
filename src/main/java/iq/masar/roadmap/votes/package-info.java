/** How a vote falls: quorum, majority and count. */
@NullMarked
package iq.masar.roadmap.votes;

import org.jspecify.annotations.NullMarked;
