/** Pages of operations, boards, gates and receptions. */
@NullMarked
package iq.masar.journeys.web;

import org.jspecify.annotations.NullMarked;
