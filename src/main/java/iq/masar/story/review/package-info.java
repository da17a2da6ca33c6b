/** The story of the Review: bodies, plans, pledges, evidence, and a report that stands on them. */
@NullMarked
package iq.masar.story.review;

import org.jspecify.annotations.NullMarked;
