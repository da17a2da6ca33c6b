/** Pages about many cases: desk, lists, team, approvals. */
@NullMarked
package iq.masar.casework.web.desk;

import org.jspecify.annotations.NullMarked;
