/** What a plan may cost, line by line, and what it has cost: a cost is paid with a proof, and one proof pays once. */
@NullMarked
package iq.masar.plans.costs;

import org.jspecify.annotations.NullMarked;
