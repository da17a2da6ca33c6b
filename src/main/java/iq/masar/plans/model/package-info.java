/** The rules of questionnaires, scores and plans: plain Java. */
@NullMarked
package iq.masar.plans.model;

import org.jspecify.annotations.NullMarked;
