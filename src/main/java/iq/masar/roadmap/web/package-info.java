/** Pages of the register: overview, coverage, contradictions, entries with their sentences. */
@NullMarked
package iq.masar.roadmap.web;

import org.jspecify.annotations.NullMarked;
