/** Findings with answers, and scorecards that add up to the plan. */
@NullMarked
package iq.masar.accountability;

import org.jspecify.annotations.NullMarked;
