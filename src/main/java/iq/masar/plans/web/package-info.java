/** The tabs of a case that screen, assess and plan, and the approval page. */
@NullMarked
package iq.masar.plans.web;

import org.jspecify.annotations.NullMarked;
