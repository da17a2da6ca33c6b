/** Forms of what officers record beside the founding documents: legal instruments and trainings. */
@NullMarked
package iq.masar.roadmap.web.records;

import org.jspecify.annotations.NullMarked;
