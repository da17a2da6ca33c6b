/** Pages of assessments: frames, answers of two persons, the follow-up beside the one before. */
@NullMarked
package iq.masar.pledges.web.assessments;

import org.jspecify.annotations.NullMarked;
