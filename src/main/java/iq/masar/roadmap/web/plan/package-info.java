/** Pages of the plan: the tree as of any day, activities with their evidence and history. */
@NullMarked
package iq.masar.roadmap.web.plan;

import org.jspecify.annotations.NullMarked;
