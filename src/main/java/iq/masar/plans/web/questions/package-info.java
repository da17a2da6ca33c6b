/** Screening and assessment: pages that ask a list of questions. */
@NullMarked
package iq.masar.plans.web.questions;

import org.jspecify.annotations.NullMarked;
